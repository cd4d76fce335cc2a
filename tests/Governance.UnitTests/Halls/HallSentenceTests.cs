using System.Globalization;
using Governance.Halls;
using Governance.Halls.Contracts;
using Governance.Halls.Pages.Halls;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls;

public sealed class HallSentenceTests : IDisposable
{
    private static readonly Texts Texts = new(new LocalizationResources().Add(typeof(HallsModule).Assembly));

    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public HallSentenceTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void Mechanisms_that_are_equally_far_are_named_together()
    {
        var sentence = Of(
            Mechanism("吐槽找茬", Piece(EvidenceKind.Notice, 1)),
            Mechanism("帮办代办"),
            Mechanism("窗口无权否决", Piece(EvidenceKind.Photo, 2)));

        sentence.ShouldBe("“吐槽找茬”、“窗口无权否决”有文件，“帮办代办”没有证据。");
    }

    [Fact]
    public void The_last_inspection_is_what_counts()
    {
        var sentence = Of(
            Mechanism("吐槽找茬", Piece(EvidenceKind.Notice, 1), Piece(EvidenceKind.Inspection, 3, seen: true), Piece(EvidenceKind.Inspection, 5, seen: false)),
            Mechanism("帮办代办", Piece(EvidenceKind.Inspection, 3, seen: false), Piece(EvidenceKind.Inspection, 5, seen: true)));

        sentence.ShouldBe("“帮办代办”有人到现场看过、在用，“吐槽找茬”有文件。最近一次现场检查时，“吐槽找茬”没有在用。");
    }

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    private static string Of(params MechanismView[] mechanisms) => HallSentence.Of(mechanisms, Texts);

    private static MechanismView Mechanism(string name, params EvidenceState[] evidence) =>
        new(name, name, [], [.. evidence.Select(e => EvidenceView.Of(e, Texts, _ => false))]);

    private static EvidenceState Piece(EvidenceKind kind, int day, bool? seen = null) => new(
        DeterministicGuid.From($"{kind} {day}"), kind, "演示佐证", null, CertainDate.On(new DateOnly(2026, 5, day)), CertainDate.Unknown, true, null, seen, null, null,
        new DateOnly(2026, 5, day), null, null, null, false);
}
