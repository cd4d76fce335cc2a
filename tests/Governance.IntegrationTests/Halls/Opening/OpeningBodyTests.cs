using System.Net;
using System.Text;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Opening;

/// <summary>Whatever is sent about opening hours is refused with a code or taken, and never an error of the program.</summary>
public sealed class OpeningBodyTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bad_body_is_refused_and_changes_nothing()
    {
        var bodies = OpeningBodies.All(new OwnBook("", "", "", "", "", "", "", ""));
        var before = await Tables.HashAsync(fixture.App);
        var wrong = new List<string>();

        foreach (var body in bodies)
        {
            using var caller = fixture.As(body.Role, body.Tenant);
            foreach (var json in body.Whole().Concat(body.OneFieldBad()))
            {
                using var answer = await SendAsync(caller, body, json);
                if ((int)answer.StatusCode is not (>= 400 and < 500))
                {
                    wrong.Add($"{body.Address} {json[..Math.Min(json.Length, 60)]} -> {(int)answer.StatusCode}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        (await Tables.HashAsync(fixture.App)).ShouldBe(before);
        foreach (var body in bodies)
        {
            using var caller = fixture.As(body.Role, body.Tenant);
            using var answer = await SendAsync(caller, body, body.Valid);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Created);
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient caller, Body body, string json)
    {
        using var request = new HttpRequestMessage(body.Method, body.Path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        return await caller.SendAsync(request, Token);
    }
}
