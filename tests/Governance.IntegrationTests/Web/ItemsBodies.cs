using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies that the endpoints about service items take.</summary>
internal static class ItemsBodies
{
    private const string Tenant = "370784";

    private static readonly Dictionary<string, Holds> Guide = new()
    {
        ["name"] = Holds.RequiredText,
        ["departmentId"] = Holds.Guid,
        ["windowIds"] = Holds.Texts,
        ["conditions"] = Holds.Text,
        ["papers"] = Holds.Texts,
        ["promisedWorkingDays"] = Holds.OptionalNumber,
        ["statutoryWorkingDays"] = Holds.OptionalNumber,
        ["feeYuan"] = Holds.OptionalNumber,
        ["feeBasis"] = Holds.Text,
        ["from"] = Holds.Day,
        ["to"] = Holds.Day,
    };

    /// <param name="own">An item of the caller's own book.</param>
    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/items", "/api/v1/items", RoleNames.HallManager, Tenant,
            """{"code":"BODY-1","name":"演示事项","feeYuan":0,"from":"2026-02-02"}""",
            new Dictionary<string, Holds>(Guide) { ["code"] = Holds.RequiredText }),
        new("PUT /api/v1/items/{item:guid}", $"/api/v1/items/{own.Item}", RoleNames.HallManager, Tenant,
            """{"name":"演示事项","feeYuan":0,"correction":true,"revision":1}""",
            new Dictionary<string, Holds>(Guide)
            {
                ["changeFrom"] = Holds.Day, ["correction"] = Holds.RequiredFlag, ["revision"] = Holds.Number,
            }),
    ];
}
