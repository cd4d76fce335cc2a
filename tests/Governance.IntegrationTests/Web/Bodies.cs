using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>Every endpoint that takes a body.</summary>
internal static class Bodies
{
    private const string Tenant = "370784";
    private const string Hall = "/api/v1/halls/370784-01";

    /// <param name="own">An account, a piece of evidence and the hall book of the caller's own unit.</param>
    public static IReadOnlyList<Body> All(OwnRows own) =>
    [
        .. Frame(own), .. RefusalBodies.All(own.Book), .. MediationBodies.All(own.Book), .. WindowBodies.All(own.Book), .. StaffBodies.All(own.Book), .. ItemsBodies.All(own.Book), .. OpeningBodies.All(own.Book),
        .. DevicesBodies.All(own.Book), .. AttendanceBodies.All(own.Book), .. DutyBodies.All(own.Book), .. ImportBodies.All(own.Book),
        .. CitizensBodies.All(own.Book), .. CaseBodies.All(own.Book), .. DeskBodies.All(own.Book), .. AssistanceBodies.All(own.Book),
        .. TrackingCardBodies.All(own.Book), .. PaperBodies.All(own.Book), .. LeadsToBodies.All(own.Book),
    ];

    private static IReadOnlyList<Body> Frame(OwnRows own) =>
    [
        new("POST /api/v1/halls", "/api/v1/halls", RoleNames.HallManager, Tenant,
            """{"unitCode":"370784","level":"Department","name":"演示部门大厅","nameVerified":true,"source":"本单位确认","from":"2020-01-01"}""",
            new Dictionary<string, Holds>
            {
                ["unitCode"] = Holds.RequiredText, ["level"] = Holds.Word, ["name"] = Holds.RequiredText, ["nameVerified"] = Holds.RequiredFlag,
                ["address"] = Holds.Text, ["openingHours"] = Holds.Text, ["from"] = Holds.Day, ["source"] = Holds.RequiredText,
            }),
        new("PUT /api/v1/halls/{code}", Hall, RoleNames.HallManager, Tenant,
            """{"name":"演示大厅","nameVerified":true,"from":"2019-01-01","source":"本单位确认","verified":true,"revision":1}""",
            new Dictionary<string, Holds>
            {
                ["name"] = Holds.RequiredText, ["nameVerified"] = Holds.RequiredFlag, ["address"] = Holds.Text, ["openingHours"] = Holds.Text,
                ["from"] = Holds.Day, ["source"] = Holds.RequiredText, ["verified"] = Holds.RequiredFlag, ["revision"] = Holds.Number,
            }),
        new("POST /api/v1/halls/{code}/mechanisms/{mechanism}/declarations", $"{Hall}/mechanisms/complaint-window/declarations", RoleNames.HallManager, Tenant,
            """{"since":"2019-10-05","sincePrecision":"Day","places":["A区8号窗口"],"note":"演示"}""",
            new Dictionary<string, Holds>
            {
                ["since"] = Holds.RequiredDay, ["sincePrecision"] = Holds.Word, ["places"] = Holds.Texts, ["note"] = Holds.Text,
            }),
        new("POST /api/v1/halls/{code}/mechanisms/{mechanism}/documents", $"{Hall}/mechanisms/complaint-window/documents", RoleNames.HallManager, Tenant,
            """{"kind":"Notice","title":"演示通知","datedOn":"2019-10-08","datedOnPrecision":"Day","since":"2019-10-01","sincePrecision":"Day","source":"演示发〔2019〕1号"}""",
            new Dictionary<string, Holds>
            {
                ["kind"] = Holds.Word, ["title"] = Holds.RequiredText, ["datedOn"] = Holds.RequiredDay, ["datedOnPrecision"] = Holds.Word,
                ["since"] = Holds.RequiredDay, ["sincePrecision"] = Holds.Word, ["source"] = Holds.RequiredText, ["link"] = Holds.Text,
                ["file"] = Holds.File, ["note"] = Holds.Text,
            }),
        new("POST /api/v1/halls/{code}/mechanisms/{mechanism}/inspections", $"{Hall}/mechanisms/complaint-window/inspections", RoleNames.Supervisor, Tenant,
            """{"day":"2026-11-20","seenInUse":true,"note":"演示"}""",
            new Dictionary<string, Holds> { ["day"] = Holds.RequiredDay, ["seenInUse"] = Holds.RequiredFlag, ["note"] = Holds.Text }),
        new("POST /api/v1/halls/evidence/{id:guid}/withdrawal", $"/api/v1/halls/evidence/{own.Evidence}/withdrawal", RoleNames.HallManager, Tenant,
            """{"reason":"传错了"}""",
            new Dictionary<string, Holds> { ["reason"] = Holds.RequiredText }),
        new("POST /api/v1/users", "/api/v1/users", RoleNames.SystemAdministrator, Tenant,
            """{"userName":"demo-new","displayName":"演示人员乙","office":"演示科","roles":["window-clerk"]}""",
            new Dictionary<string, Holds>
            {
                ["userName"] = Holds.RequiredText, ["displayName"] = Holds.RequiredText, ["office"] = Holds.Text, ["roles"] = Holds.Texts,
            }),
        new("PUT /api/v1/users/{id:guid}", $"/api/v1/users/{own.User}", RoleNames.SystemAdministrator, Tenant,
            $$"""{"displayName":"演示人员丙","office":"演示科","roles":["window-clerk"],"concurrencyStamp":"{{own.UserStamp}}"}""",
            new Dictionary<string, Holds>
            {
                ["displayName"] = Holds.RequiredText, ["office"] = Holds.Text, ["roles"] = Holds.Texts, ["concurrencyStamp"] = Holds.RequiredText,
            }),
        new("POST /api/v1/mandate/reports", "/api/v1/mandate/reports", RoleNames.ProvincialAdministrator, null,
            """{"asOf":"2020-03-03"}""",
            new Dictionary<string, Holds> { ["asOf"] = Holds.DayOrToday, ["supersedes"] = Holds.Guid, ["errata"] = Holds.Text }, EmptyObjectIsValid: true),
    ];
}

/// <summary>What the caller's own unit has.</summary>
internal sealed record OwnRows(string User, string UserStamp, string Evidence, OwnBook Book);
