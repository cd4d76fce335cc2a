using System.IO.Compression;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>Reads what the program shows and hands out, to everybody who may come.</summary>
internal static class PlantedReading
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What everybody sees of a case. Pages that are not for somebody answer too: what they answer is read like the rest.</summary>
    public static async Task<IReadOnlyList<(string Where, string Text)>> ReadAsync(ComplaintsHall hall, string number, string ticket)
    {
        string[] addresses =
        [
            $"/complaints/{number}", $"/complaints/{number}/files", $"/complaints/{number}/complainant", $"/complaints/{number}/receipt", "/complaints",
            "/complaints/today", "/complaints/ledger", "/complaints/new", "/complaints/notices", "/complaints/supervisions",
            $"/complaints/books/record?hall={hall.Hall}", $"/complaints/books/register?hall={hall.Hall}",
            $"/api/v1/complaints/books/record?hall={hall.Hall}", $"/api/v1/complaints/books/register?hall={hall.Hall}",
            $"/api/v1/complaints/books/record.xlsx?hall={hall.Hall}", $"/api/v1/complaints/books/register.xlsx?hall={hall.Hall}",
            $"/api/v1/complaints/{number}", $"/api/v1/complaints/{number}/files", "/api/v1/complaints", "/api/v1/complaints/counts",
            "/api/v1/complaints/ledger/entries", "/api/v1/complaints/notices", $"/t/{ticket}", $"/t/{ticket}/add", $"/t/{ticket}/code", $"/h/{hall.Tenant}-01", "/",
        ];
        var seen = new List<(string, string)>();
        foreach (var (who, client) in PeopleOf(hall))
        {
            foreach (var address in addresses)
            {
                using var response = await client.GetAsync(address, Token);
                ((int)response.StatusCode).ShouldBeLessThan(500, $"{who} {address}");
                seen.Add(($"{who} {address}", await TextOfAsync(response)));
            }
        }

        return seen;
    }

    private static Dictionary<string, HttpClient> PeopleOf(ComplaintsHall hall) => new()
    {
        ["clerk"] = hall.Clerk,
        ["leader"] = hall.Leader,
        ["handler"] = hall.Handler,
        ["other handler"] = hall.OtherHandler,
        ["manager"] = hall.Manager,
        ["city"] = Visitor(hall.App, RoleNames.CityOffice, $"{hall.Tenant[..4]}00"),
        ["province"] = Visitor(hall.App, RoleNames.ProvincialAdministrator, null),
        ["auditor"] = Visitor(hall.App, RoleNames.Auditor, hall.Tenant),
        ["anybody"] = hall.App.NewVisitor(),
    };

    // A workbook is packed: its parts are read, not its bytes.
    private static async Task<string> TextOfAsync(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType?.Contains("spreadsheet", StringComparison.Ordinal) is not true)
        {
            return await response.Content.ReadAsStringAsync(Token);
        }

        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(Token));
        var parts = new List<string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Token));
            parts.Add($"{entry.FullName} {await reader.ReadToEndAsync(Token)}");
        }

        return string.Join('\n', parts);
    }

    private static HttpClient Visitor(GovernanceApp app, string role, string? tenant)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }
}
