using System.Security.Cryptography;
using System.Text.Json;
using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class PackMandateTests
{
    private static readonly IPackMandates Mandates = TestPack.Shandong.GetRequiredService<IPackMandates>();

    [Fact]
    public async Task Files_come_with_the_fingerprint_of_their_bytes()
    {
        Mandates.Files.Select(file => file.FileName).ShouldBe(["2019-149.json", "other.json"]);
        var bytes = await File.ReadAllBytesAsync(
            Path.Combine(TestPack.Folder, "shandong", "mandates", "2019-149.json"), TestContext.Current.CancellationToken);
        Mandates.Files[0].Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void Ten_items_of_which_one_is_checked_three_are_inferred_and_six_have_no_text()
    {
        using var json = JsonDocument.Parse(Mandates.Files[0].Json);
        var items = json.RootElement.GetProperty("documents")[0].GetProperty("sections").EnumerateArray()
            .SelectMany(section => section.GetProperty("items").EnumerateArray())
            .ToLookup(item => item.GetProperty("status").GetString());

        items["verified"].Select(item => item.GetProperty("number").GetString()).ShouldBe(["（七）"]);
        items["inferred"].Count().ShouldBe(3);
        items["missing"].Count().ShouldBe(6);
        items["missing"].ShouldAllBe(item =>
            item.GetProperty("title").ValueKind == JsonValueKind.Null && item.GetProperty("requirements").GetArrayLength() == 0);
        items["verified"].Single().GetProperty("requirements").EnumerateArray()
            .Select(requirement => requirement.GetProperty("code").GetString())
            .ShouldBe(["m7-complaint-window", "m7-assisted-service", "m7-no-veto"]);
    }

    [Fact]
    public void Only_the_document_of_2019_counts_in_the_coverage()
    {
        foreach (var file in Mandates.Files)
        {
            using var json = JsonDocument.Parse(file.Json);
            json.RootElement.GetProperty("documents").EnumerateArray()
                .ShouldAllBe(document => document.GetProperty("countsInCoverage").GetBoolean() == (file.FileName == "2019-149.json"));
        }
    }
}
