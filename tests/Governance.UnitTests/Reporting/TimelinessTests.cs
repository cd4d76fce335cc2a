using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Ladder;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Reporting.Pieces;

namespace Governance.UnitTests.Reporting;

public class TimelinessTests
{
    private static readonly DateOnly Today = Day("2026-11-23");

    [Fact]
    public void On_time_by_a_checked_document_of_an_exact_day() =>
        Judge(Piece(EvidenceKind.Notice, "2019-10-31")).ShouldBe(new Timeliness(TimelinessKind.OnTime, 0, true));

    [Fact]
    public void On_time_by_an_inspection() => Judge(Inspection("2019-10-30", seen: true)).Kind.ShouldBe(TimelinessKind.OnTime);

    [Fact]
    public void On_time_by_a_later_document_that_says_since_when_exactly_and_was_checked() =>
        Judge(Piece(EvidenceKind.NewsReport, "2020-09-23", "2019-10-20")).Kind.ShouldBe(TimelinessKind.OnTime);

    [Fact]
    public void On_time_but_unconfirmed_by_a_bare_declaration() =>
        Judge(Piece(EvidenceKind.Declaration, "2019-10-01", "2019-10-01")).ShouldBe(new Timeliness(TimelinessKind.OnTimeUnconfirmed, 0, false));

    [Fact]
    public void On_time_but_unconfirmed_by_an_inferred_day() =>
        Judge(Piece(EvidenceKind.Notice) with { DatedOn = CertainDate.On(Day("2019-10-01"), verified: false) }).Kind.ShouldBe(TimelinessKind.OnTimeUnconfirmed);

    [Fact]
    public void On_time_but_unconfirmed_by_the_end_of_a_month() =>
        Judge(Piece(EvidenceKind.NewsReport, "2020-09-23") with { Since = new CertainDate(Deadline, DatePrecision.MonthEnd, true) })
            .Kind.ShouldBe(TimelinessKind.OnTimeUnconfirmed);

    [Fact]
    public void On_time_but_unconfirmed_by_a_document_that_was_not_checked() =>
        Judge(Piece(EvidenceKind.Notice, "2019-10-01") with { Verified = false }).Kind.ShouldBe(TimelinessKind.OnTimeUnconfirmed);

    [Fact]
    public void A_document_confirms_what_a_declaration_only_said() =>
        Judge(Piece(EvidenceKind.Declaration, "2019-09-01", "2019-09-01"), Piece(EvidenceKind.Notice, "2019-10-15")).Kind.ShouldBe(TimelinessKind.OnTime);

    [Fact]
    public void Late_by_one_day() =>
        Judge(Piece(EvidenceKind.Notice, "2019-11-01", "2019-11-01")).ShouldBe(new Timeliness(TimelinessKind.Late, 1, true));

    [Fact]
    public void Late_by_years() => Judge(Piece(EvidenceKind.File, "2026-05-11", "2026-05-11")).DaysLate.ShouldBe(2384);

    [Fact]
    public void First_seen_after_the_deadline_is_not_called_late_where_nobody_says_since_when() =>
        Judge(Piece(EvidenceKind.NewsReport, "2020-09-23")).ShouldBe(new Timeliness(TimelinessKind.FirstSeenLater, 0, false));

    [Fact]
    public void A_declaration_that_names_a_day_after_the_deadline_makes_it_late_even_beside_a_document_of_that_day() =>
        Judge(Piece(EvidenceKind.Declaration, "2020-01-10", "2020-01-10"), Piece(EvidenceKind.Notice, "2020-01-10")).Kind.ShouldBe(TimelinessKind.Late);

    [Fact]
    public void An_inspection_that_saw_nothing_is_no_evidence_of_a_day() =>
        Judge(Inspection("2019-10-01", seen: false)).Kind.ShouldBe(TimelinessKind.NoEvidence);

    [Fact]
    public void Nothing_known_is_never_missed() => Judge().ShouldBe(new Timeliness(TimelinessKind.NoEvidence, 0, false));

    [Fact]
    public void Nothing_known_before_the_deadline_is_not_yet_due() => On(Day("2019-10-30")).Kind.ShouldBe(TimelinessKind.NotYetDue);

    [Fact]
    public void Nothing_known_on_the_last_day_is_no_evidence() => On(Deadline).Kind.ShouldBe(TimelinessKind.NoEvidence);

    [Fact]
    public void Before_the_day_it_was_reached_there_is_no_evidence_so_far() =>
        On(Day("2020-01-01"), Piece(EvidenceKind.Notice, "2020-05-01")).Kind.ShouldBe(TimelinessKind.NoEvidence);

    [Fact]
    public void Without_a_deadline_nothing_is_late() =>
        Timeliness.Of(null, Today, Day("2026-01-01"), true, null).Kind.ShouldBe(TimelinessKind.NoDeadline);

    private static Timeliness Judge(params EvidenceState[] evidence) => On(Today, evidence);

    private static Timeliness On(DateOnly asOf, params EvidenceState[] evidence)
    {
        var interval = EvidenceLadder.Intervals(evidence, [], Rule).SingleOrDefault(i => i.FromDay <= asOf && asOf < i.ToDay);
        return Timeliness.Of(Deadline, asOf, interval?.SinceDay, interval?.SinceStated ?? false, interval?.ConfirmedSince);
    }
}
