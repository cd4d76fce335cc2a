namespace Governance.Halls.Contracts;

/// <summary>What stands in <see cref="EvidenceState.RecordedBy"/> and <see cref="EvidenceState.WithdrawnReason"/> where no
/// person wrote it: keys of texts, to be shown through the texts (a name that is no key is shown as it is).</summary>
public static class EvidenceOrigins
{
    /// <summary>Taken over from the province's data pack (导入).</summary>
    public const string Imported = "Halls:Imported";

    /// <summary>Made up for a demonstration (模拟).</summary>
    public const string Simulated = "Halls:Simulated";

    /// <summary>The reason of a withdrawal: the data pack no longer names the piece.</summary>
    public const string RemovedFromPack = "Halls:RemovedFromPack";
}
