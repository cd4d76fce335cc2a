using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies that the endpoints about staff take.</summary>
internal static class StaffBodies
{
    private const string Tenant = "370784";

    /// <param name="own">Whoever stands in the caller's own book.</param>
    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/halls/{code}/staff", $"/api/v1/halls/{Tenant}-01/staff", RoleNames.HallManager, Tenant,
            """{"workNumber":"BODY-1","name":"演示员甲","from":"2026-02-02"}""",
            new Dictionary<string, Holds>
            {
                ["workNumber"] = Holds.RequiredText, ["name"] = Holds.RequiredText, ["title"] = Holds.Text, ["departmentId"] = Holds.Guid,
                ["windowId"] = Holds.Guid, ["account"] = Holds.Text, ["from"] = Holds.Day,
            }),
        new("PUT /api/v1/staff/{staff:guid}", $"/api/v1/staff/{own.OtherStaff}", RoleNames.HallManager, Tenant,
            $$"""{"name":"演示员乙","hall":"{{Tenant}}-01","correction":true,"revision":1}""",
            new Dictionary<string, Holds>
            {
                ["name"] = Holds.RequiredText, ["title"] = Holds.Text, ["departmentId"] = Holds.Guid, ["hall"] = Holds.RequiredText,
                ["windowId"] = Holds.Guid, ["account"] = Holds.Text, ["from"] = Holds.Day, ["to"] = Holds.Day, ["changeFrom"] = Holds.Day,
                ["correction"] = Holds.RequiredFlag, ["revision"] = Holds.Number,
            }),
        new("PUT /api/v1/staff/{staff:guid}/photo", $"/api/v1/staff/{own.Staff}/photo", RoleNames.HallManager, Tenant,
            """{"file":{"name":"photo.png","content":"iVBORw0KGgoAAAAA"}}""",
            new Dictionary<string, Holds> { ["file"] = Holds.File }),
    ];
}
