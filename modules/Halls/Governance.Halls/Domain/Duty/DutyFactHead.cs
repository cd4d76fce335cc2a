namespace Governance.Halls.Domain.Duty;

/// <summary>The end of a hall's chain of facts: the next fact goes on from here.</summary>
/// <param name="Number">The number of the last fact; 0 where there is none.</param>
/// <param name="Hash">Its hash; 64 zeros where there is none.</param>
internal sealed record DutyFactHead(long Number, string Hash)
{
    public static DutyFactHead None { get; } = new(0, new string('0', 64));
}
