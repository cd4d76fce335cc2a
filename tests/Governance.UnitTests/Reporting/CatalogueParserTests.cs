using System.Text;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Reporting;

public class CatalogueParserTests
{
    private const string Sound =
        """
        {
          "documents": [
            {
              "code": "d1",
              "title": "演示文件",
              "number": null,
              "date": "2019-08-24",
              "dateStatus": "verified",
              "issuer": null,
              "status": "verified",
              "source": "演示来源",
              "fullText": "missing",
              "countsInCoverage": true,
              "sections": [
                {
                  "number": null,
                  "code": "s1",
                  "title": null,
                  "status": "missing",
                  "items": [
                    {
                      "number": "（七）",
                      "code": "i1",
                      "title": "演示条目",
                      "status": "verified",
                      "source": "演示来源",
                      "requirements": [
                        {
                          "code": "r1",
                          "text": "演示要求",
                          "subject": "hall",
                          "mechanism": "complaint-window",
                          "appliesToLevels": ["county", "developmentZone"],
                          "deadline": { "date": "2019-10-31", "status": "verified" },
                          "responsible": { "name": null, "status": "missing" },
                          "status": "verified",
                          "source": "演示来源",
                          "evidenceRule": {
                            "aliveWindowMonths": 6,
                            "aliveSignals": [{ "code": "case-answered", "minimum": 1 }],
                            "verifiedWindowMonths": 12
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void A_sound_file_has_no_errors_and_comes_back_from_its_stored_form()
    {
        var (catalogue, errors) = Parse(Sound);

        errors.ShouldBeEmpty();
        catalogue.Counted.Single().Mechanism.ShouldBe("complaint-window");
        var stored = CanonicalJson.Bytes(catalogue);
        var (again, none) = Parse(Encoding.UTF8.GetString(stored));
        none.ShouldBeEmpty();
        CanonicalJson.Bytes(again).ShouldBe(stored);
        CanonicalJson.Bytes(CanonicalJson.Read<MandateCatalogue>(stored)).ShouldBe(stored);
    }

    [Theory]
    [InlineData("\"2019-08-24\"", "\"24.8.2019\"", 7, "NotADay")]
    [InlineData("\"dateStatus\": \"verified\"", "\"dateStatus\": \"sure\"", 8, "NotAWord")]
    [InlineData("\"countsInCoverage\": true", "\"countsInCoverage\": 1", 13, "NotAFlag")]
    [InlineData("\"title\": \"演示文件\"", "\"title\": \"\"", 5, "NotAText")]
    [InlineData("      \"title\": \"演示文件\",\n", "", 3, "Missing")]
    [InlineData("\"code\": \"s1\"", "\"code\": \"d1\"", 17, "CodeTwice")]
    [InlineData("\"code\": \"s1\"", "\"code\": \"S 1\"", 17, "NotACode")]
    [InlineData("\"mechanism\": \"complaint-window\"", "\"mechanism\": \"wishing-well\"", 32, "UnknownMechanism")]
    [InlineData("\"developmentZone\"", "\"village\"", 33, "NotAWord")]
    [InlineData("\"code\": \"case-answered\"", "\"code\": \"coffee-drunk\"", 40, "UnknownSignal")]
    [InlineData("\"aliveWindowMonths\": 6", "\"aliveWindowMonths\": 0", 39, "NotPositive")]
    [InlineData("\"text\": \"演示要求\"", "\"text\": \"演示要求\", \"colour\": \"red\"", 30, "Unknown")]
    [InlineData("\"number\": \"（七）\"", "\"number\": \"（七）\", \"number\": \"（八）\"", 22, "Doubled")]
    [InlineData("\"subject\": \"hall\",", "\"subject\" \"hall\",", 31, "NotJson")]
    public void Each_mistake_is_named_with_its_line(string right, string wrong, int line, string key)
    {
        Sound.ShouldContain(right);

        var (_, errors) = Parse(Sound.Replace(right, wrong, StringComparison.Ordinal));

        errors.Select(e => (e.Line, e.Key)).ShouldContain((line, $"Reporting:CatalogueError.{key}"));
        errors.ShouldAllBe(e => !Reports.Texts[e.Key].StartsWith("Reporting:", StringComparison.Ordinal));
    }

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        var text = Sound.Replace("\"2019-08-24\"", "\"?\"", StringComparison.Ordinal).Replace("\"county\"", "\"town\"", StringComparison.Ordinal);

        Parse(text).Errors.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"documents\": {}}")]
    [InlineData("{\"documents\": [1]}")]
    public void Anything_else_is_an_error_and_no_crash(string text) => Parse(text).Errors.ShouldNotBeEmpty();

    [Fact]
    public void The_packs_catalogue_is_read_as_it_stands()
    {
        Reports.Catalogue.Counted.Where(c => c.InCoverage).Select(c => c.Mechanism).ShouldBe(["complaint-window", "assisted-service", "no-veto"]);
        Reports.Catalogue.Rules()["complaint-window"]!.AliveWindowMonths.ShouldBe(6);
    }

    [Fact]
    public void A_changed_item_is_shown_with_the_words_before_and_after()
    {
        var item = Reports.Catalogue.FindItem("m1")!.Value.Item;
        var changed = Reports.Catalogue.With(item with { OriginalText = "演示原文" });

        var change = CatalogueComparison.Compare(Reports.Catalogue, changed).Single();
        change.Code.ShouldBe("m1");
        change.Fields.Single().ShouldBe(new FieldChange("originalText", null, "演示原文"));
        CatalogueComparison.Compare(Reports.Catalogue, Reports.Catalogue).ShouldBeEmpty();
    }

    private static (MandateCatalogue Catalogue, IReadOnlyList<CatalogueError> Errors) Parse(string text)
    {
        var parser = new CatalogueParser(["complaint-window"]);
        var catalogue = parser.Parse(Encoding.UTF8.GetBytes(text));
        return (catalogue, parser.Errors);
    }
}
