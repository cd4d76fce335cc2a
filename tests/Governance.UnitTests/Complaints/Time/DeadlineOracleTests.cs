using CsCheck;
using Governance.Calendar;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Time;

/// <summary>Deadlines of whole courses against a walk day by day through the shipped calendars of 2019 to 2026, with closures,
/// papers, public notices and extensions by chance.</summary>
public class DeadlineOracleTests
{
    private static readonly Gen<Step> AnyStep = Gen.Select(
        Gen.OneOfConst(StepKind.AskPapers, StepKind.GetPapers, StepKind.GetPapers, StepKind.BeginNotice, StepKind.EndNotice, StepKind.Extend),
        Gen.Int[0, 4], Gen.Int[0, 9], (kind, gap, length) => new Step(kind, gap, length));

    private static readonly Gen<(int Answer, int Yellow, int Red)> Limits = Gen.Select(Gen.Int[0, 15], Gen.Int[0, 3], Gen.Int[1, 3]);

    [Fact]
    public void Due_yellow_and_red_days_are_those_of_the_oracle()
    {
        var (compared, marked) = (0, 0);
        Gen.Select(Scenario.Any, Scenario.DayFrom("2019-06-01", "2026-11-30"), Limits, AnyStep.Array[0, 8]).Sample(
            (scenario, start, limits, steps) =>
            {
                try
                {
                    var course = new Course(scenario, start, limits.Answer, limits.Yellow, limits.Red);
                    foreach (var step in steps)
                    {
                        course.Take(step);
                        Interlocked.Add(ref compared, course.Compare() ? 1 : 0);
                    }

                    marked += course.CompareMarks();
                }
                catch (CalendarYearMissingException)
                {
                    // Many closures in a row lead out of the years that are known.
                }
            },
            iter: 3000, threads: 1);
        compared.ShouldBeGreaterThan(3000);
        marked.ShouldBeGreaterThan(3000);
    }

    private enum StepKind
    {
        AskPapers,
        GetPapers,
        BeginNotice,
        EndNotice,
        Extend,
    }

    private sealed record Step(StepKind Kind, int Gap, int Length);

    private sealed class Course
    {
        private readonly Scenario _scenario;
        private readonly DateOnly _start;
        private readonly CaseClock _clock;
        private readonly Complaint _case;
        private readonly List<(DateOnly From, DateOnly To)> _paused = [];
        private readonly List<(DateOnly From, DateOnly To, bool Ended)> _notices = [];
        private DateOnly _today;
        private DateOnly? _papersFrom;
        private int _limit;

        public Course(Scenario scenario, DateOnly start, int limit, int yellow, int red)
        {
            (_scenario, _start, _today, _limit) = (scenario, start, start, limit);
            _clock = TimedCase.Clock(TimedCase.Rules with { AnswerDays = limit, YellowBefore = yellow, RedAfter = red }, scenario.Calendar);
            _case = TimedCase.Accepted(TimedCase.At(start), _clock);
        }

        private CaseAct Now => TimedCase.At(_today);

        private SlowOracle Oracle => new(_scenario.ClosedDays, [.. _paused, .. _notices.Select(n => (n.From, n.To))]);

        // A step that a rule forbids changes nothing, here as there.
        public void Take(Step step)
        {
            _today = _today.AddDays(step.Gap);
            try
            {
                Do(step);
            }
            catch (BusinessException)
            {
            }
        }

        /// <returns>Whether there was something to compare: a clock that runs, and is not run out.</returns>
        public bool Compare()
        {
            var deadline = _case.Answer();
            if (deadline.State != DeadlineState.Running || Now.At > deadline.DueAt)
            {
                return false;
            }

            var (due, yellow, red) = Expected();
            deadline.DueOn.ShouldBe(due);
            deadline.DueAt.ShouldBe(LocalTime.StartOf(due).AddHours(17));
            deadline.YellowAt.ShouldBe(yellow is { } day ? LocalTime.StartOf(day) : null);
            deadline.RedAt.ShouldBe(LocalTime.StartOf(red));
            deadline.Provisional.ShouldBe(due.Year > 2026);
            DayCodes.Read(deadline.Days, _start).ShouldAllBe(passed => passed.Reason == Oracle.ReasonOf(passed.Day));
            return true;
        }

        /// <summary>Lets day after day pass and says when each card came.</summary>
        public int CompareMarks()
        {
            if (!Compare())
            {
                return 0;
            }

            var (due, yellow, red) = Expected();
            var came = new Dictionary<DeadlineMark, DateOnly>();
            for (var day = _today; day <= red; day = day.AddDays(1))
            {
                foreach (var (_, mark) in _case.LetTimePass(TimedCase.At(day, 20)))
                {
                    came.TryAdd(mark, day).ShouldBeTrue("each comes once");
                }
            }

            came[DeadlineMark.Overdue].ShouldBe(due);
            came[DeadlineMark.Red].ShouldBe(red);
            came.TryGetValue(DeadlineMark.Yellow, out var card).ShouldBe(yellow is not null);
            if (yellow is { } expected)
            {
                card.ShouldBe(expected > _today ? expected : _today);
            }

            return 1;
        }

        private (DateOnly Due, DateOnly? Yellow, DateOnly Red) Expected()
        {
            var oracle = Oracle;
            var due = oracle.Walk(_start, _limit, 1);
            var yellow = oracle.Walk(due, _clock.Rules.YellowBefore, -1);
            return (due, due == _start ? null : yellow > _start ? yellow : oracle.Walk(_start, 1, 1), oracle.Walk(due, _clock.Rules.RedAfter, 1));
        }

        private void Do(Step step)
        {
            switch (step.Kind)
            {
                case StepKind.AskPapers:
                    _case.RequestPapers(Now, "身份证");
                    _papersFrom = _today.AddDays(1);
                    break;
                case StepKind.GetPapers:
                    // What is known of the days comes first: reckoning may lead out of the known years.
                    var from = _papersFrom;
                    _case.ReceivePapers(Now, _clock, null);
                    if (from <= _today)
                    {
                        _paused.Add((from!.Value, _today));
                    }

                    _papersFrom = null;
                    break;
                case StepKind.BeginNotice:
                    var (first, last) = (_today.AddDays(step.Gap), _today.AddDays(step.Gap + step.Length));
                    _case.PauseForPublicNotice(Now, _clock, first, last, "公示");
                    _notices.Add((first, last, false));
                    break;
                case StepKind.EndNotice:
                    _case.EndPublicNotice(Now, _clock);
                    // The first that still runs ends today; one that has not begun has no days at all.
                    var running = _notices.FindIndex(n => !n.Ended && n.To >= _today);
                    _notices[running] = _notices[running] with { To = _today, Ended = true };
                    break;
                case StepKind.Extend:
                    _case.AskExtension(Now, _clock, Math.Max(1, step.Length - 2), "要调档。");
                    _case.ApproveExtension(Now, _clock);
                    _limit += Math.Max(1, step.Length - 2);
                    break;
                default:
                    break;
            }
        }
    }
}
