/** The little of the `edtf` package that the oracle uses; the package has no types of its own. */
declare module 'edtf' {
  const edtf: (text: string) => {readonly min: number; readonly max: number};
  export default edtf;
}
