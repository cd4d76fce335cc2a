using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Exceptions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls;

/// <summary>One test a rule, of the rule's name.</summary>
public class EvidenceRuleTests
{
    private static readonly DateOnly Tomorrow = Example.Today.AddDays(1);

    [Fact]
    public void DateIsNotInTheFuture()
    {
        Declare(Example.Declaration(Tomorrow)).ShouldRefuse(HallErrorCodes.DateInFuture, "since");
        Document(Example.Notice() with { DatedOn = CertainDate.On(Tomorrow) }).ShouldRefuse(HallErrorCodes.DateInFuture, "datedOn");
        Inspect(Example.Inspection(Tomorrow)).ShouldRefuse(HallErrorCodes.DateInFuture, "day");
        Declare(Example.Declaration(Example.Today)).ShouldNotThrow();
    }

    [Fact]
    public void DateIsGivenUnlessUnknown()
    {
        var missing = new CertainDate(null, DatePrecision.Month, false);

        Document(Example.Notice() with { DatedOn = missing }).ShouldRefuse(HallErrorCodes.DateMissing, "datedOn");
        Document(Example.Notice() with { Since = CertainDate.Unknown }).ShouldNotThrow();
    }

    [Fact]
    public void UnknownDateHasNoDay() =>
        Document(Example.Notice() with { Since = new CertainDate(Example.Today, DatePrecision.Unknown, false) })
            .ShouldRefuse(HallErrorCodes.DateBelongsToNoDay, "since");

    [Fact]
    public void SinceIsNotAfterTheDocument()
    {
        var document = Example.Notice() with { DatedOn = CertainDate.On(new DateOnly(2019, 10, 19)) };

        Document(document).ShouldRefuse(HallErrorCodes.SinceAfterDocument, "since");
        Document(document with { Since = new CertainDate(new DateOnly(2019, 10, 31), DatePrecision.Month, false) }).ShouldNotThrow();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("　 ")]
    public void TextIsGiven(string? title) =>
        Document(Example.Notice() with { Title = title! }).ShouldRefuse(HallErrorCodes.TextRequired, "title");

    [Fact]
    public void TextFits()
    {
        Document(Example.Notice() with { Title = new string('长', 201) }).ShouldRefuse(HallErrorCodes.TextTooLong, "title");
        Document(Example.Notice() with { Title = new string('长', 200) }).ShouldNotThrow();
    }

    [Fact]
    public void PlacesAreFew() =>
        Declare(Example.Declaration() with { Places = [.. Enumerable.Range(1, 21).Select(i => $"{i}号")] })
            .ShouldRefuse(HallErrorCodes.TooManyPlaces, "places");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.cn/a")]
    [InlineData("www.example.cn")]
    [InlineData("/halls")]
    public void LinkIsAWebAddress(string link)
    {
        Document(Example.Notice() with { Link = link }).ShouldRefuse(HallErrorCodes.LinkNotWeb, "link");
        Document(Example.Notice() with { Link = "https://example.cn/a?b=1" }).ShouldNotThrow();
    }

    [Fact]
    public void MechanismIsKnown() => new Action(() => Example.Unknown()).ShouldRefuse(HallErrorCodes.MechanismUnknown);

    [Theory]
    [InlineData(EvidenceKind.Declaration)]
    [InlineData(EvidenceKind.Inspection)]
    [InlineData((EvidenceKind)99)]
    public void KindIsADocument(EvidenceKind kind) =>
        Document(Example.Notice() with { Kind = kind }).ShouldRefuse(HallErrorCodes.KindNotDocument, "kind");

    [Theory]
    [InlineData(EvidenceKind.Photo, "file")]
    [InlineData(EvidenceKind.File, "file")]
    [InlineData(EvidenceKind.Link, "link")]
    [InlineData(EvidenceKind.Notice, "source")]
    [InlineData(EvidenceKind.NewsReport, "source")]
    public void DocumentHasProof(EvidenceKind kind, string field)
    {
        var file = new StoredFile(new string('a', 64), "照片.jpg", "image/jpeg", 3);

        Document(Example.Notice() with { Kind = kind, Source = null }).ShouldRefuse(HallErrorCodes.ProofRequired, field);
        Document(Example.Notice() with { Kind = kind, Source = null, File = file, Link = "https://example.cn" }).ShouldNotThrow();
    }

    [Fact]
    public void HallIsOpenOnDay()
    {
        var hall = Example.Hall(new DateOnly(2019, 10, 1), new DateOnly(2020, 6, 30));

        new Action(() => Example.Mechanism(hall).Declare(hall, Example.Declaration(), Example.Recording()))
            .ShouldRefuse(HallErrorCodes.HallNotOpen, "since");
        new Action(() => Example.Mechanism(hall).RecordInspection(hall, Example.Inspection(), Example.Supervisor, Example.Recording()))
            .ShouldRefuse(HallErrorCodes.HallNotOpen, "day");
        Document(Example.Notice(), hall).ShouldNotThrow();
        Document(Example.Notice() with { DatedOn = CertainDate.On(new DateOnly(2020, 7, 1)) }, hall)
            .ShouldRefuse(HallErrorCodes.HallNotOpen, "datedOn");
        Document(Example.Notice() with { Since = CertainDate.On(new DateOnly(2019, 9, 30)) }, hall)
            .ShouldRefuse(HallErrorCodes.HallNotOpen, "since");
    }

    [Fact]
    public void DeclaredOnce()
    {
        var (hall, mechanism) = Declared();
        var again = () => { mechanism.Declare(hall, Example.Declaration(), Example.Recording("second")); };

        again.ShouldRefuse(HallErrorCodes.AlreadyDeclared);
        mechanism.Withdraw(Example.Id("piece"), "填错了", Example.Today, null);
        again.ShouldNotThrow();
    }

    [Fact]
    public void WithdrawnOnce()
    {
        var (_, mechanism) = Declared();
        mechanism.Withdraw(Example.Id("piece"), "填错了", Example.Today, null);

        new Action(() => mechanism.Withdraw(Example.Id("piece"), "再来一次", Example.Today, null))
            .ShouldRefuse(HallErrorCodes.AlreadyWithdrawn);
        mechanism.Evidence.ShouldHaveSingleItem().WithdrawnReason.ShouldBe("填错了");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void WithdrawalHasAReason(string reason) =>
        new Action(() => Declared().Mechanism.Withdraw(Example.Id("piece"), reason, Example.Today, null))
            .ShouldRefuse(HallErrorCodes.TextRequired, "reason");

    [Fact]
    public void InspectorDoesNotRunTheHall()
    {
        Inspect(Example.Inspection(), new Inspector(Example.Tenant, ManagesHalls: true)).ShouldRefuse(HallErrorCodes.InspectorRunsHall);
        Inspect(Example.Inspection(), new Inspector(Example.Id("other"), ManagesHalls: true)).ShouldNotThrow();
        Inspect(Example.Inspection(), Example.Supervisor).ShouldNotThrow();
    }

    [Fact]
    public void Evidence_of_another_mechanism_is_not_found() =>
        Should.Throw<EntityNotFoundException>(() => Declared().Mechanism.Withdraw(Example.Id("elsewhere"), "填错了", Example.Today, null));

    private static Action Declare(Declaration declaration) =>
        () => Example.Mechanism().Declare(Example.Hall(), declaration, Example.Recording());

    private static Action Document(Document document, Hall? hall = null) =>
        () => Example.Mechanism().Document(hall ?? Example.Hall(), document, Example.Recording());

    private static Action Inspect(Inspection inspection, Inspector? inspector = null) =>
        () => Example.Mechanism().RecordInspection(Example.Hall(), inspection, inspector ?? Example.Supervisor, Example.Recording());

    private static (Hall Hall, HallMechanism Mechanism) Declared()
    {
        var hall = Example.Hall();
        var mechanism = Example.Mechanism(hall);
        mechanism.Declare(hall, Example.Declaration(), Example.Recording());
        return (hall, mechanism);
    }
}
