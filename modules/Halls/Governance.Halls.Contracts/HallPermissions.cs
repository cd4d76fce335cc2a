namespace Governance.Halls.Contracts;

/// <summary>The permissions of the module.</summary>
public static class HallPermissions
{
    /// <summary>See the tenant's halls and their evidence.</summary>
    public const string View = "Halls.View";

    /// <summary>Add and change halls.</summary>
    public const string Manage = "Halls.Manage";

    /// <summary>Declare a mechanism, document it, withdraw evidence.</summary>
    public const string Document = "Halls.Evidence.Document";

    /// <summary>Record what was seen at an inspection. Not for those who run the hall.</summary>
    public const string Inspect = "Halls.Evidence.Inspect";
}
