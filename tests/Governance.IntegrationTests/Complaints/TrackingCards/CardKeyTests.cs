using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Kernel.Infrastructure.Auditing;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.TrackingCards;

/// <summary>Whether a card is genuine can be told with the public key alone; nothing else passes for one.</summary>
public abstract class CardKeyTests(ComplaintsFixture fixture)
{
    private const string Keys = "/api/v1/tracking-cards/keys";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_of_few_lines_checks_a_card_with_only_the_public_key()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370725");
        var card = await stage.HandOutAsync(Until(30), "演示申请表", "租赁合同");
        var keys = await KeysAsync("370725");

        var lines = FewLines.Read(CardHall.CodeOf(card), keys).ShouldNotBeNull();

        lines[3].ShouldBe(CardHall.NumberOf(card));
        lines[7].ShouldBe("370725-01");
        lines[8].ShouldBe(stage.WindowName);
        lines[9].ShouldBe("2");
        lines[11..].ShouldBe(["演示申请表", "租赁合同"]);
        keys.GetRawText().ShouldNotContain("\"d\"");
        (await stage.VerdictAsync($"https://example.org/cards/check#{CardHall.CodeOf(card)}")).ShouldBe("Valid");
    }

    [Fact]
    public async Task A_changed_byte_and_another_units_key_are_refused()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370724");
        var other = await CardHall.OpenAsync(fixture.App, "370786");
        var code = CardHall.CodeOf(await stage.HandOutAsync(Until(30), "演示申请表"));
        await other.HandOutAsync(Until(30), "演示申请表");
        var keys = await KeysAsync(null);

        var changed = code[..^20] + (code[^20] == 'A' ? 'B' : 'A') + code[^19..];
        FewLines.Read(changed, keys).ShouldBeNull();
        (await stage.VerdictAsync(changed)).ShouldBe("NotGenuine");

        // A card of the first unit, signed by the second.
        var read = CardCode.Read(code)!.Text;
        using var scope = fixture.App.Services.CreateScope();
        var encryption = scope.ServiceProvider.GetRequiredService<IStringEncryptionService>();
        using var foreign = await fixture.App.InTenantAsync<ComplaintsDbContext, ECDsa>(
            "370786", async db => (await db.CardKeys.SingleAsync(Token)).ToPrivate(cipher => encryption.Decrypt(cipher, "Complaints.TrackingCardKey")));
        foreach (var id in new[] { "370724-1", "370786-1" })
        {
            var forged = CardCode.Sign(read with { KeyId = id }, foreign);
            FewLines.Read(forged, keys).ShouldBeNull(id);
            (await stage.VerdictAsync(forged)).ShouldBe("NotGenuine", id);
        }

        (await stage.VerdictAsync(CardCode.Sign(read with { KeyId = "370724-99" }, foreign))).ShouldBe("UnknownKey");
        (await stage.VerdictAsync("TC1.half")).ShouldBe("NotReadable");
    }

    [Fact]
    public async Task A_new_key_signs_and_cards_of_the_old_one_stay_valid_until_their_day()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370781");
        var old = await stage.HandOutAsync(Until(2), "演示申请表");
        var replaced = await stage.HandOutAsync(Until(30), "演示申请表");

        (await CardHall.RefusedAsync(stage.Hall.Manager, "/keys/rotate", new { current = "370781-7", reason = "演示" })).ShouldBe(TrackingCardErrorCodes.KeyChangedMeanwhile);
        var request = new Guid("01970000-0000-7000-8000-00000000c001");
        foreach (var _ in new[] { 1, 2 })
        {
            var made = await ComplaintsHall.PostAsync(stage.Hall.Manager, $"{Keys}/rotate", new { current = "370781-1", reason = "演示：每年更换", requestId = request });
            made.GetProperty("kid").GetString().ShouldBe("370781-2");
        }

        var fresh = await stage.HandOutAsync(Until(30), "演示申请表");
        var keys = await KeysAsync("370781");
        keys.GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString()).ShouldBe(["370781-1", "370781-2"]);
        FewLines.Read(CardHall.CodeOf(old), keys)![1].ShouldBe("370781-1");
        FewLines.Read(CardHall.CodeOf(fresh), keys)![1].ShouldBe("370781-2");
        (await stage.VerdictAsync(CardHall.CodeOf(old))).ShouldBe("Valid");

        fixture.App.Time.Advance(TimeSpan.FromDays(1));
        await CardHall.DoAsync(stage.Telling, replaced, "papers", new { waived = new[] { (await stage.GetAsync(replaced)).GetProperty("papers")[0].GetProperty("id").GetGuid() } });
        (await stage.VerdictAsync(CardHall.CodeOf(replaced))).ShouldBe("Replaced");
        (await stage.VerdictAsync(CardHall.CodeOf(await stage.GetAsync(replaced)))).ShouldBe("Valid");

        fixture.App.Time.Advance(TimeSpan.FromDays(2));
        (await stage.VerdictAsync(CardHall.CodeOf(old))).ShouldBe("Expired");
    }

    [Fact]
    public async Task The_private_key_lies_encrypted_and_is_in_no_audit_row()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370782");
        await stage.HandOutAsync(Until(30));

        var stored = await fixture.App.InTenantAsync<ComplaintsDbContext, string>("370782", db => db.CardKeys.Select(k => k.Private).SingleAsync(Token));
        stored.ShouldStartWith("v1.");
        var audit = await fixture.App.InTenantAsync<KernelDbContext, List<string>>(
            null, db => db.Set<AuditEntry>().Where(a => a.EntityType == "CardKey").Select(a => a.Changes).ToListAsync(Token));
        audit.ShouldNotBeEmpty();
        audit.ShouldNotContain(changes => changes.Contains(stored) || changes.Contains("Private"));
    }

    private string Until(int days) => DateOnly.FromDateTime(fixture.App.Time.GetUtcNow().UtcDateTime.AddHours(8)).AddDays(days).ToString("yyyy-MM-dd");

    private Task<JsonElement> KeysAsync(string? tenant) =>
        fixture.App.NewVisitor().GetFromJsonAsync<JsonElement>($"{Keys}{(tenant is null ? "" : $"?tenant={tenant}")}", Token);
}

/// <summary>On SQLite.</summary>
public sealed class CardKeyOnSqliteTests(ComplaintsOnSqlite fixture) : CardKeyTests(fixture), IClassFixture<ComplaintsOnSqlite>;

/// <summary>On MariaDB.</summary>
public sealed class CardKeyOnMariaDbTests(ComplaintsOnMariaDb fixture) : CardKeyTests(fixture), IClassFixture<ComplaintsOnMariaDb>;
