using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance.Rules;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Cases.Rules;

namespace Governance.Complaints.Domain.Assistance;

// Consent, steps, the result, the rating.
internal sealed partial class AssistedService
{
    /// <summary>本人同意: before anything is done in his name.</summary>
    public void NoteConsent(CaseAct act, ConsentGiver by, ConsentWay how, bool hasWitness)
    {
        RequireHelper(act);
        Rule.Check(new ConsentIsTheFirst(ConsentAt), new WitnessIsNamed(how, hasWitness));
        (ConsentAt, ConsentBy, ConsentHow) = (act.At, by, how);
        Note(act, AssistanceChange.ConsentNoted);
    }

    /// <summary>办了一步: what was done.</summary>
    public void TakeStep(CaseAct act, string? what)
    {
        RequireHelper(act);
        Rule.Check(new ConsentWasGiven(ConsentAt));
        var text = Written.Needed(act, "text", what, Lengths.Reason);
        Steps++;
        Note(act, AssistanceChange.StepTaken, text);
    }

    /// <summary>办结: what came of it.</summary>
    public void Complete(CaseAct act, string? result)
    {
        RequireHelper(act);
        Rule.Check(new ConsentWasGiven(ConsentAt), new SomethingWasDone(Steps));
        Result = Written.Needed(act, "result", result, Lengths.Reason);
        (State, DoneAt) = (AssistanceState.Done, act.At);
        EndHolding(act);
        Note(act, AssistanceChange.Completed, Result);
        AddDistributedEvent(new AssistanceCompletedEto(Id, HallId, HallCode, ItemId, Visit, People, act.Today, Simulated));
    }

    /// <summary>评价: once.</summary>
    public void Rate(CaseAct act, int level, string? text)
    {
        Require(AssistanceState.Done);
        Rule.Check(new LevelIsOneOfFive(level), new HelpIsNotRatedYet(Level));
        var said = Written.Optional(act, "text", text, Lengths.Reason);
        Level = level;
        Note(act, AssistanceChange.Rated, said is null ? $"{level}" : $"{level} {said}");
    }

    /// <summary>Somebody saw in full who is helped.</summary>
    public void NoteLook(CaseAct act, bool isManager, string purpose)
    {
        Rule.Check(new HelperOrManagerLooks(HelperId, act.By, isManager));
        Note(act, AssistanceChange.PersonLookedAt, Written.Needed(act, "purpose", purpose, Lengths.Reason));
    }
}
