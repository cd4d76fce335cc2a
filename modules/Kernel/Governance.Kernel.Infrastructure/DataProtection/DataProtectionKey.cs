using Governance.Kernel.Domain;

namespace Governance.Kernel.Infrastructure.DataProtection;

/// <summary>A key that signs cookies and tokens; in the database, so that all hosts share it.</summary>
public sealed class DataProtectionKey : Entity<Guid>
{
    private DataProtectionKey()
    {
    }

    internal DataProtectionKey(Guid id, string name, string xml)
    {
        Id = id;
        FriendlyName = name;
        Xml = xml;
    }

    /// <summary>The name that the framework gives it.</summary>
    public string FriendlyName { get; private set; } = "";

    /// <summary>The key.</summary>
    public string Xml { get; private set; } = "";
}
