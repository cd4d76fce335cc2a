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
}
