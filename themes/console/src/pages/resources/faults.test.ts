import { describe, expect, it } from "vitest";
import { ApiError } from "../../api";
import { faultOf, otherFault } from "./faults";

const error = new ApiError(400, "Too long", "name");

describe("a fault that the server finds", () => {
  it("stands beside its field", () => {
    expect(faultOf(error, "name")).toBe("Too long");
    expect(faultOf(error, "id")).toBeUndefined();
    expect(otherFault(error, ["name", "id"])).toBeUndefined();
  });

  it("stands above the form where its field is not shown, or there is none", () => {
    expect(otherFault(error, ["id"])).toBe("Too long");
    expect(otherFault(new ApiError(500, "Broken"), ["name"])).toBe("Broken");
    expect(otherFault(new Error("anything"), ["name"])).toBe("");
    expect(otherFault(null, ["name"])).toBeUndefined();
  });
});
