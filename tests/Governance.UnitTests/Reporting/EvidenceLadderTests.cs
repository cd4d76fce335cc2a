using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Ladder;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Reporting.Pieces;

namespace Governance.UnitTests.Reporting;

public class EvidenceLadderTests
{
    [Fact]
    public void Nothing_known_gives_no_interval() => EvidenceLadder.Intervals([], [], Rule).ShouldBeEmpty();

    [Fact]
    public void A_later_article_that_says_since_when_declares_from_then_and_documents_from_its_own_day()
    {
        EvidenceState[] evidence = [Piece(EvidenceKind.NewsReport, "2020-09-23", "2019-10-31")];

        StepOn("2019-10-30", evidence).ShouldBe(EvidenceStep.None);
        StepOn("2019-10-31", evidence).ShouldBe(EvidenceStep.Declared);
        StepOn("2020-09-22", evidence).ShouldBe(EvidenceStep.Declared);
        StepOn("2020-09-23", evidence).ShouldBe(EvidenceStep.Documented);
        StepOn("2026-11-23", evidence).ShouldBe(EvidenceStep.Documented);
    }

    [Fact]
    public void A_declaration_never_documents() =>
        StepOn("2026-01-01", [Piece(EvidenceKind.Declaration, "2019-09-01", "2019-09-01")]).ShouldBe(EvidenceStep.Declared);

    [Fact]
    public void Withdrawn_evidence_counts_for_no_day()
    {
        var piece = Piece(EvidenceKind.Notice, "2019-09-01") with { WithdrawnOn = Day("2021-01-01") };

        EvidenceLadder.Intervals([piece], [], Rule).ShouldBeEmpty();
    }

    [Fact]
    public void An_undated_piece_counts_from_the_day_of_its_entry()
    {
        var piece = Piece(EvidenceKind.Photo) with { RecordedOn = Day("2026-03-02") };

        StepOn("2026-03-01", [piece]).ShouldBe(EvidenceStep.None);
        StepOn("2026-03-02", [piece]).ShouldBe(EvidenceStep.Documented);
    }

    [Fact]
    public void Work_makes_alive_and_lapses_by_itself()
    {
        SignalDay[] work = [new("case-answered", Day("2026-01-10"), 1)];

        StepOn("2026-01-10", [], work).ShouldBe(EvidenceStep.Alive);
        StepOn("2026-07-09", [], work).ShouldBe(EvidenceStep.Alive);
        StepOn("2026-07-10", [], work).ShouldBe(EvidenceStep.None);
    }

    [Fact]
    public void Work_below_the_minimum_is_not_enough() =>
        StepOn("2026-01-10", [], [new("duty-roster-kept", Day("2026-01-10"), 1)]).ShouldBe(EvidenceStep.None);

    [Fact]
    public void Work_of_another_kind_does_not_count() =>
        StepOn("2026-01-10", [], [new("paper-handed-out", Day("2026-01-10"), 9)]).ShouldBe(EvidenceStep.None);

    [Fact]
    public void An_inspection_that_saw_it_verifies_for_a_year_and_leaves_it_declared()
    {
        EvidenceState[] evidence = [Inspection("2026-02-01", seen: true)];

        StepOn("2026-02-01", evidence).ShouldBe(EvidenceStep.Verified);
        StepOn("2027-01-31", evidence).ShouldBe(EvidenceStep.Verified);
        StepOn("2027-02-01", evidence).ShouldBe(EvidenceStep.Declared);
    }

    [Fact]
    public void A_later_inspection_that_saw_nothing_takes_verified_away_and_is_marked()
    {
        EvidenceState[] evidence = [Piece(EvidenceKind.Notice, "2019-09-01"), Inspection("2026-02-01", seen: true), Inspection("2026-03-01", seen: false)];

        StepOn("2026-02-28", evidence).ShouldBe(EvidenceStep.Verified);
        StepOn("2026-03-01", evidence).ShouldBe(EvidenceStep.Documented);
        On("2026-03-01", evidence, [])!.Negative.ShouldBeTrue();
        On("2026-02-28", evidence, [])!.Negative.ShouldBeFalse();
    }

    [Fact]
    public void Without_a_rule_nothing_is_alive_or_verified() =>
        EvidenceLadder.Intervals([Inspection("2026-02-01", seen: true)], [new("case-answered", Day("2026-01-10"), 9)], null)
            .ShouldAllBe(i => i.Step <= EvidenceStep.Documented);

    [Fact]
    public void Made_up_evidence_marks_the_standing() =>
        On("2026-01-01", [Piece(EvidenceKind.Notice, "2019-09-01") with { Simulated = true }], [])!.Simulated.ShouldBeTrue();

    private static EvidenceStep StepOn(string day, EvidenceState[] evidence, SignalDay[]? work = null) =>
        On(day, evidence, work ?? [])?.Step ?? EvidenceStep.None;

    private static StandingInterval? On(string day, EvidenceState[] evidence, SignalDay[] work) =>
        EvidenceLadder.Intervals(evidence, work, Rule).SingleOrDefault(i => i.FromDay <= Day(day) && Day(day) < i.ToDay);
}
