import { Navigate, createHashRouter } from "react-router-dom";
import { Needs } from "./access/Needs";
import { RealmRoot } from "./access/RealmRoot";
import { RouteError } from "./components/RouteError";
import { environment } from "./environment";

/** Every page is loaded when it is first visited; its `index.tsx` exports it as `Component`. */
export const router = createHashRouter([
  { path: "/", element: <Navigate replace to={`/${encodeURIComponent(environment.realm)}/`} /> },
  {
    path: "/:realm",
    element: <RealmRoot />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <RouteError />,
        children: [
          {
            element: <Needs right="view-assignments" otherwise="mine" />,
            children: [{ index: true, lazy: () => import("./pages/overview") }],
          },
          { path: "roles", lazy: () => import("./pages/roles") },
          { path: "roles/new", lazy: () => import("./pages/role") },
          { path: "roles/:key/:tab?", lazy: () => import("./pages/role") },
          {
            element: <Needs right="view-people" />,
            children: [{ path: "people", lazy: () => import("./pages/people") }],
          },
          { path: "people/:type/:id/:tab?", lazy: () => import("./pages/person") },
          { path: "resources", lazy: () => import("./pages/resources") },
          { path: "resources/:type/:id", lazy: () => import("./pages/resource") },
          { path: "categories", lazy: () => import("./pages/categories") },
          { path: "mine", lazy: () => import("./pages/mine") },
          { path: "*", lazy: () => import("./pages/missing") },
        ],
      },
    ],
  },
]);
