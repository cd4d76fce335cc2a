namespace Governance.Complaints.Domain.Assistance;

/// <summary>What part somebody has in a help order.</summary>
internal enum AssistancePart
{
    /// <summary>Whoever is helped; of many the one who is called.</summary>
    Helped,

    /// <summary>Whoever asked for him.</summary>
    Asker,

    /// <summary>Whoever heard the consent.</summary>
    Witness,

    /// <summary>One of many.</summary>
    Listed,
}
