using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>Every endpoint of the rating devices that takes a body from somebody who is signed in. What a device itself sends is
/// tried where devices have keys.</summary>
internal static class DevicesBodies
{
    private const string Tenant = "370784";

    /// <param name="own">What stands in the book of the caller's own hall.</param>
    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/halls/{code}/devices", "/api/v1/halls/370784-01/devices", RoleNames.HallManager, Tenant,
            $$"""{"number":"PJQ-9001","model":"演示型号","windowId":"{{own.Window}}"}""",
            new Dictionary<string, Holds> { ["number"] = Holds.RequiredText, ["model"] = Holds.Text, ["windowId"] = Holds.Guid }),
        new("PUT /api/v1/devices/{device:guid}", $"/api/v1/devices/{own.Device}", RoleNames.HallManager, Tenant,
            $$"""{"number":"PJQ-9002","model":"演示型号","windowId":"{{own.Window}}","concurrencyStamp":"{{own.DeviceStamp}}"}""",
            new Dictionary<string, Holds>
            {
                ["number"] = Holds.RequiredText, ["model"] = Holds.Text, ["windowId"] = Holds.Guid, ["concurrencyStamp"] = Holds.RequiredText,
            }),
    ];
}
