namespace Governance.Complaints.Contracts;

/// <summary>The permissions of the module.</summary>
public static class ComplaintPermissions
{
    /// <summary>Read the cases of the own hall, never who complained.</summary>
    public const string View = "Complaints.View";

    /// <summary>Register cases at the window, log calls to the citizen, take in papers.</summary>
    public const string Register = "Complaints.Register";

    /// <summary>Accept, declare out of scope, assign, answer, close and archive cases.</summary>
    public const string Handle = "Complaints.Handle";

    /// <summary>Work on a case that one has, as hall or as department: answer, ask for papers or more time, note a public notice.</summary>
    public const string Work = "Complaints.Work";

    /// <summary>Return the work orders of the own department, or report on them.</summary>
    public const string WorkOrders = "Complaints.WorkOrders";

    /// <summary>Decide: sign opinions, approve extensions, escalate, order supervision.</summary>
    public const string Decide = "Complaints.Decide";

    /// <summary>Look at who complained, with a purpose, where the shield allows it.</summary>
    public const string LookAtIdentity = "Complaints.Identity.Look";

    /// <summary>Read the books and check the ledger.</summary>
    public const string ReadLedger = "Complaints.Ledger.Read";

    /// <summary>See the figures of all tenants in reach: of the districts for a city, of all for the province.</summary>
    public const string Figures = "Complaints.Figures";

    /// <summary>See the reported refusals of the unit, and their figures.</summary>
    public const string ViewRefusals = "Complaints.Refusals.View";

    /// <summary>Report that a window refuses, and print the paper.</summary>
    public const string ReportRefusals = "Complaints.Refusals.Report";

    /// <summary>Read the help orders of the own halls; who is helped stays masked.</summary>
    public const string ViewAssistance = "Complaints.Assistance.View";

    /// <summary>Take requests for help, say who helps, cancel, note ratings.</summary>
    public const string ArrangeAssistance = "Complaints.Assistance.Arrange";

    /// <summary>Help: appointments, consent, steps, handing over, the result, and a look at who is helped.</summary>
    public const string Assist = "Complaints.Assistance.Help";

    /// <summary>Hand out service tracking cards, renew them, note the visits with them.</summary>
    public const string HandOutCards = "Complaints.TrackingCards.HandOut";

    /// <summary>Replace the key that signs the tracking cards.</summary>
    public const string RotateCardKeys = "Complaints.TrackingCards.RotateKeys";

    /// <summary>Print blank slips for a day without network, and spoil them.</summary>
    public const string PrintSlips = "Complaints.Paper.PrintSlips";

    /// <summary>Take over old paper books.</summary>
    public const string ImportBooks = "Complaints.Paper.Import";

    /// <summary>See what became of members of staff after cases, by name; each look is kept.</summary>
    public const string ViewOutcomes = "Complaints.StaffOutcomes.View";

    /// <summary>Say what becomes of members of staff after cases: propose, hear, decide, take back.</summary>
    public const string RecordOutcomes = "Complaints.StaffOutcomes.Record";

    /// <summary>See what is proposed or decided about oneself, and say something to it.</summary>
    public const string OwnOutcomes = "Complaints.StaffOutcomes.Own";

    /// <summary>See the changes that cases have led to, and whether the cause comes again.</summary>
    public const string ViewImprovements = "Complaints.Improvements.View";

    /// <summary>Propose a change out of a closed case, and put further cases behind one.</summary>
    public const string ProposeImprovements = "Complaints.Improvements.Propose";

    /// <summary>Read the mediation sessions: the hall's people all of them, a department those that it is called to.</summary>
    public const string ViewMediation = "Complaints.Mediation.View";

    /// <summary>Call departments together, set day and place, conclude with what they promise, cancel.</summary>
    public const string CallMediation = "Complaints.Mediation.Call";

    /// <summary>Note who came to a session and what was said.</summary>
    public const string MinuteMediation = "Complaints.Mediation.Minute";

    /// <summary>See which department passes cases on, how often and how long it has them.</summary>
    public const string ViewPassing = "Complaints.Passing.View";
}
