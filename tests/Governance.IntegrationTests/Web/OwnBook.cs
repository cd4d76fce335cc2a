namespace Governance.IntegrationTests.Web;

/// <summary>The ids of what stands in the hall book of the caller's own hall.</summary>
internal sealed record OwnBook(
    string Department, string Window, string Staff, string OtherStaff, string Item, string Notice, string Device, string Closure,
    string ImportHash = "", string ImportFingerprint = "");
