export { AssignmentMatrix } from "../matrix/AssignmentMatrix";
