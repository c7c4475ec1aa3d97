import { useParams } from "react-router-dom";
import { CreateRole } from "./create/CreateRole";
import { RoleDetail } from "./RoleDetail";
import "./role.css";

/** A role, or a new one where the address names none. */
export const Component = () => {
  const { key, tab } = useParams();
  return key === undefined ? <CreateRole /> : <RoleDetail key={key} roleKey={key} tab={tab} />;
};
