using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The endpoints of departments, windows and notices that take a body.</summary>
internal static class WindowBodies
{
    private const string Tenant = "370784";
    private const string Hall = "/api/v1/halls/370784-01";

    /// <param name="own">What stands in the hall book of the caller's own hall.</param>
    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        Of("POST /api/v1/departments", "/api/v1/departments",
            """{"code":"YB","name":"演示医疗保障局","phone":"0536-0000000","from":"2019-01-01"}""",
            new() { ["code"] = Holds.RequiredText, ["name"] = Holds.RequiredText, ["phone"] = Holds.Text, ["from"] = Holds.RequiredDay }),
        Of("PUT /api/v1/departments/{department:guid}", $"/api/v1/departments/{own.Department}",
            """{"name":"演示医疗保障局乙","phone":"0536-0000001","from":"2019-01-01","to":null,"changeFrom":"2026-03-01","correction":false,"revision":1}""",
            Changing(new() { ["name"] = Holds.RequiredText, ["phone"] = Holds.Text })),
        Of("POST /api/v1/halls/{code}/windows", $"{Hall}/windows",
            """{"zone":"演示区","number":"102","name":"演示窗口","kinds":["Complaint"],"place":"一楼","from":"2019-10-20"}""",
            new()
            {
                ["zone"] = Holds.Text, ["number"] = Holds.RequiredText, ["name"] = Holds.Text, ["kinds"] = Holds.Texts, ["departmentId"] = Holds.Guid,
                ["place"] = Holds.Text, ["from"] = Holds.RequiredDay,
            }),
        Of("PUT /api/v1/windows/{window:guid}", $"/api/v1/windows/{own.Window}",
            """{"zone":"演示区","number":"101","name":"演示窗口乙","kinds":["Complaint","Fallback"],"place":"二楼","from":"2019-01-01","changeFrom":"2026-03-01","correction":false,"revision":1}""",
            Changing(new()
            {
                ["zone"] = Holds.Text, ["number"] = Holds.RequiredText, ["name"] = Holds.Text, ["kinds"] = Holds.Texts, ["departmentId"] = Holds.Guid,
                ["place"] = Holds.Text,
            })),
        Of("PUT /api/v1/windows/{window:guid}/photo", $"/api/v1/windows/{own.Window}/photo",
            """{"file":{"name":"窗口.jpg","content":"/9j/"},"takenOn":"2026-11-20"}""",
            new() { ["file"] = Holds.File, ["takenOn"] = Holds.RequiredDay }),
        Of("POST /api/v1/windows/{window:guid}/evidence", $"/api/v1/windows/{own.Window}/evidence",
            """{"mechanism":"fallback-window"}""",
            new() { ["mechanism"] = Holds.RequiredText }),
        Of("POST /api/v1/halls/{code}/notices", $"{Hall}/notices",
            """{"title":"演示公告","text":"一楼设立演示窗口。","from":"2026-11-01","to":"2026-12-31"}""",
            new()
            {
                ["title"] = Holds.RequiredText, ["text"] = Holds.RequiredText, ["windowId"] = Holds.Guid, ["departmentId"] = Holds.Guid,
                ["from"] = Holds.RequiredDay, ["to"] = Holds.Day, ["file"] = Holds.File,
            }),
        Of("PUT /api/v1/notices/{notice:guid}", $"/api/v1/notices/{own.Notice}",
            """{"title":"演示公告乙","text":"二楼设立演示窗口。","from":"2019-01-01","changeFrom":"2026-11-02","correction":false,"revision":1}""",
            Changing(new()
            {
                ["title"] = Holds.RequiredText, ["text"] = Holds.RequiredText, ["windowId"] = Holds.Guid, ["departmentId"] = Holds.Guid,
            })),
        Of("POST /api/v1/notices/{notice:guid}/evidence", $"/api/v1/notices/{own.Notice}/evidence",
            """{"mechanism":"complaint-window"}""",
            new() { ["mechanism"] = Holds.RequiredText }),
    ];

    private static Body Of(string address, string path, string valid, Dictionary<string, Holds> fields) =>
        new(address, path, RoleNames.HallManager, Tenant, valid, fields);

    private static Dictionary<string, Holds> Changing(Dictionary<string, Holds> fields) => new(fields)
    {
        ["from"] = Holds.RequiredDay,
        ["to"] = Holds.Day,
        ["changeFrom"] = Holds.Day,
        ["correction"] = Holds.RequiredFlag,
        ["revision"] = Holds.Number,
    };
}
