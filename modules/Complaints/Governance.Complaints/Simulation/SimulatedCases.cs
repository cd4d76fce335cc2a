using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Simulation;

/// <summary>The made-up cases of one hall: a year of settled ones, of which most went well, some were late, and some were not the
/// hall's; then those that lie on its desk.</summary>
internal sealed class SimulatedCases(SimulatedPlace place, int seed, Action<Complaint, DateTime> pass)
{
    private const int DaysOfAYear = 365;
    private const int LatelyFrom = 8;
    private const int LatelyTo = 2;
    private const int FewCases = 16;
    private const int ManyCases = 60;
    private const string Shown = "370783-01";

    private readonly SimulatedHand _hand = new(place, seed, pass);

    /// <summary>The cases of the year that ends with a day.</summary>
    public IEnumerable<Complaint> Until(DateOnly lastDay)
    {
        var isShown = place.Hall.Code == Shown;
        // The latest of them are answered, rated and closed by today, even those that were late.
        var settled = _hand.Before(lastDay, _hand.Rules.AnswerDays + SimulatedDesk.DaysLate + 2);
        var days = Enumerable.Range(0, isShown ? ManyCases : FewCases).Select(_ => lastDay.AddDays(-1 - _hand.Chance.Next(DaysOfAYear)))
            .Where(day => day <= settled && place.Clock.Calendar.IsWorkingDay(day)).Order().ToList();
        foreach (var day in days)
        {
            yield return _hand.Chance.NextDouble() < 0.12 ? OutOfScope(day) : Settled(day);
        }

        for (var back = LatelyFrom; back > LatelyTo; back--)
        {
            if (isShown || _hand.Chance.NextDouble() < 0.2)
            {
                yield return SettledAtOnce(_hand.Before(lastDay, back));
            }
        }

        foreach (var open in new SimulatedDesk(_hand).On(lastDay, isShown))
        {
            _hand.Pass(open, place.Now);
            yield return open;
        }
    }

    private Complaint OutOfScope(DateOnly day)
    {
        var (text, explanation, body) = _hand.OneOf(SimulatedMatters.OutOfScope);
        var complaint = _hand.Register(day, new SimulatedMatter(CaseKind.FaultFinding, text, null, explanation));
        complaint.DeclareOutOfScope(_hand.At(day, 1), explanation, body);
        return complaint;
    }

    private Complaint Settled(DateOnly day)
    {
        var matter = _hand.OneOf(SimulatedMatters.All);
        if (_hand.Rules.OnTheSpot && _hand.Chance.NextDouble() < 0.3)
        {
            var solved = _hand.Register(day, matter);
            solved.ResolveOnTheSpot(_hand.At(day, 1), _hand.Rules, matter.Answer);
            return Close(solved, day);
        }

        var (complaint, lead) = _hand.Assign(day, matter);
        var answered = _hand.After(
            day, _hand.Chance.NextDouble() < 0.07 ? _hand.Rules.AnswerDays + SimulatedDesk.DaysLate : 1 + _hand.Chance.Next(_hand.Rules.AnswerDays));
        _hand.FormOpinion(complaint, lead, _hand.Chance.NextDouble() < 0.9 ? _hand.After(day, 1) : answered, matter.Answer);
        _hand.Answer(complaint, answered, matter.Answer);
        return Close(complaint, answered);
    }

    // Answered on the same day, so that it is settled today however long others take.
    private Complaint SettledAtOnce(DateOnly day)
    {
        var matter = _hand.OneOf(SimulatedMatters.All);
        var (complaint, lead) = _hand.Assign(day, matter);
        _hand.FormOpinion(complaint, lead, day, matter.Answer);
        _hand.Answer(complaint, day, matter.Answer);
        return Close(complaint, day);
    }

    private Complaint Close(Complaint complaint, DateOnly answered)
    {
        if (_hand.Chance.NextDouble() < 0.7)
        {
            complaint.RateAnswer(_hand.At(answered, 5, Actor.Citizen), LevelOf(_hand.Chance.NextDouble()), null);
        }

        complaint.Close(_hand.At(_hand.After(answered, 1), 0));
        return complaint;
    }

    private static int LevelOf(double chance) => chance switch
    {
        < 0.55 => 5,
        < 0.85 => 4,
        < 0.95 => 3,
        < 0.98 => 2,
        _ => 1,
    };
}
