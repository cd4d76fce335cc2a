using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class BrokenPackTests
{
    [Theory]
    [InlineData("441402/unit.json", "\"441400\"", "\"441499\"", "There is no unit 441499, which 梅江区 should belong to.")]
    [InlineData("441402/unit.json", "\"441400\"", "\"441403\"", "梅江区 must belong to a City; 梅县区 (441403) is a County.")]
    [InlineData("441402/unit.json", "\"441402\"", "\"441499\"", "The code is 441499, but the folder is called 441402.")]
    [InlineData("441402/unit.json", "\"county\"", "\"hamlet\"", "\"kind\" cannot be \"hamlet\"; it is one of city, county, developmentZone.")]
    [InlineData("441402/unit.json", "\"tenant\": true", "\"tenant\": \"yes\"", "\"tenant\" must be true or false.")]
    [InlineData("441402/unit.json", "\"tenant\": true", "\"tenannt\": true", "Unknown property \"tenannt\".")]
    [InlineData("441402/unit.json", "\"tenant\": true", "\"tenant\": true, \"tenant\": true", "\"tenant\" stands here twice.")]
    [InlineData("441402/unit.json", "\"tenant\": true", "\"tenant\": true, \"to\": \"2020-02-30\"", "\"to\" must be a day such as 2019-10-31, not \"2020-02-30\".")]
    [InlineData("441402/unit.json", "\"tenant\": true", "\"tenant\": true, \"from\": \"2020-03-01\", \"to\": \"2020-03-01\"", "梅江区 ends on 2020-03-01, which is not after 2020-03-01.")]
    [InlineData("441402/unit.json", "\"tenant\": true", "\"tenant\": true, \"to\": \"2020-03-01\", \"successor\": \"441499\"", "There is no unit 441499.")]
    [InlineData("441402/townships.json", "\"441402006\"", "\"441402004\"", "The code 441402004 belongs to 江南街道 already.")]
    [InlineData("441402/townships.json", "\"441402006\"", "\"441403006\"", "The code 441403006 must have 9 digits and begin with 441402.")]
    [InlineData("442000/halls.json", "\"unit\": \"442000114\"", "\"unit\": \"442000002\"", "There are two halls 442000002-01.")]
    [InlineData("442000/halls.json", "\"unit\": \"442000114\"", "\"unit\": \"441402004\"", "The hall's unit 441402004 is neither 442000 nor a township of it.")]
    [InlineData("442000/halls.json", "\"broken-service-window\"", "\"complaint-window\"", "province.json knows no mechanism \"complaint-window\".")]
    [InlineData("442000/halls.json", "\"township\"", "\"village\"", "\"level\" cannot be \"village\"; it is one of province, city, county, developmentZone, township, department.")]
    [InlineData("442000/halls.json", "\"news-report\"", "\"rumour\"", "\"kind\" cannot be \"rumour\"; it is one of declaration, news-report, notice, photo, file, link, inspection.")]
    [InlineData("442000/halls.json", "\"2021-08-13\"", "\"13.8.2021\"", "\"date\" must be a day such as 2019-10-31, not \"13.8.2021\".")]
    [InlineData("442000/rules.json", "\"cards.points\": true", "\"cards.points\": null", "The value of \"cards.points\" must be true, false, a whole number, a text or a list.")]
    [InlineData("442000/rules.json", "\"cards.points\"", "\"cardPoints\"", "\"cardPoints\" is no key such as complaints.opinionWorkingDays.")]
    [InlineData("province.json", "\"441400\"", "\"441402\"", "The tile map names 441402, which is no city of the pack.")]
    [InlineData("province.json", "{name}便民", "便民", "The name of a presumed hall needs {name}.")]
    public void A_mistake_is_told_with_file_line_and_reason(string file, string old, string changed, string reason)
    {
        using var copy = new PackCopy("guangdong");
        var line = copy.Replace(file, old, changed);

        copy.Errors().ShouldContain(new PackError($"guangdong/{file}", line, reason));
    }

    [Fact]
    public void Versions_of_rules_stand_in_order_and_never_overlap()
    {
        using var copy = new PackCopy("guangdong");
        copy.Write(
            "442000/rules.json",
            """
            {
              "versions": [
                { "effectiveFrom": "2021-01-01", "source": "a", "verified": true, "values": { "cards.points": true } },
                { "effectiveFrom": "2021-01-01", "source": "b", "verified": true, "values": { "cards.points": true } },
                { "effectiveFrom": "2020-01-01", "source": "c", "verified": true, "values": { "cards.points": true } }
              ]
            }
            """);

        copy.Errors().ShouldBe([
            new PackError("guangdong/442000/rules.json", 4, "Two versions hold from 2021-01-01."),
            new PackError("guangdong/442000/rules.json", 5, "The version of 2020-01-01 stands after that of 2021-01-01."),
        ]);
    }

    [Fact]
    public void Text_that_is_no_JSON_is_told_with_its_line()
    {
        using var copy = new PackCopy("guangdong");
        copy.Write("441402/unit.json", "{\n  \"code\": \"441402\",\n  oops\n}");

        var error = copy.Errors().First(error => error.File == "guangdong/441402/unit.json");
        error.Line.ShouldBe(3);
        error.Reason.ShouldStartWith("No JSON: ");
    }

    [Fact]
    public void A_file_in_another_encoding_is_told_with_its_line()
    {
        using var copy = new PackCopy("guangdong");
        copy.Write("441402/unit.json", [.. "{\n \"name\": \""u8, 0xC3, 0xB7, 0xBD, 0xAD, .. "\" }"u8]);

        copy.Errors().ShouldContain(new PackError("guangdong/441402/unit.json", 2, "The file is not in UTF-8."));
    }

    [Fact]
    public void All_mistakes_of_all_files_are_told_together_and_read_well()
    {
        using var copy = new PackCopy("guangdong");
        copy.Delete("441403/unit.json").Write("441481/hall.json", "{}");
        copy.Replace("441402/unit.json", "\"name\"", "\"nane\"");
        copy.Replace("442000/halls.json", "\"township\"", "\"village\"");

        using var services = copy.Load();
        var mistake = Should.Throw<TenantPackException>(() => services.GetRequiredService<IUnitDirectory>());

        mistake.Errors.Select(error => error.File).Distinct().ShouldBe([
            "guangdong/441402/unit.json", "guangdong/441403/unit.json", "guangdong/441481/hall.json", "guangdong/442000/halls.json",
        ], ignoreOrder: true);
        mistake.Message.ShouldContain("guangdong/441403/unit.json: The file is missing.");
        mistake.Message.ShouldContain("guangdong/441402/unit.json(4): Unknown property \"nane\".");
        mistake.Message.ShouldContain("guangdong/441402/unit.json(1): \"name\" is missing.");
        mistake.Message.ShouldContain("guangdong/441481/hall.json: Nothing reads this file");
    }

    [Fact]
    public void A_catalogue_that_is_not_sound_is_told()
    {
        using var copy = new PackCopy("shandong");
        var status = copy.Replace("mandates/2019-149.json", "\"inferred\"", "\"guessed\"");
        var mechanism = copy.Replace("mandates/2019-149.json", "\"mechanism\": \"no-veto\"", "\"mechanism\": \"veto\"");
        var code = copy.Replace("mandates/other.json", "\"p2020-10\"", "\"m2019-149\"");

        var errors = copy.Errors();
        errors.ShouldContain(new PackError(
            "shandong/mandates/2019-149.json", status, "\"status\" cannot be \"guessed\"; it is one of verified, inferred, missing."));
        errors.ShouldContain(new PackError("shandong/mandates/2019-149.json", mechanism, "province.json knows no mechanism \"veto\"."));
        errors.ShouldContain(new PackError("shandong/mandates/other.json", code, "The code m2019-149 stands in the catalogue twice."));
    }

    [Fact]
    public async Task A_broken_pack_stops_the_start_not_the_first_request()
    {
        using var copy = new PackCopy("guangdong");
        copy.Delete("rules.json");
        using var services = copy.Load();

        var mistake = await Should.ThrowAsync<TenantPackException>(
            () => new TenantsModule().OnApplicationInitializationAsync(services, TestContext.Current.CancellationToken));
        mistake.Errors.ShouldBe([new PackError("guangdong/rules.json", 0, "The file is missing.")]);
    }

    [Fact]
    public void A_province_that_is_not_there_is_told()
    {
        using var services = TestPack.Load("atlantis", TestPack.Folder);

        Should.Throw<TenantPackException>(() => services.GetRequiredService<IUnitDirectory>())
            .Errors.Single().File.ShouldBe("atlantis/province.json");
    }
}
