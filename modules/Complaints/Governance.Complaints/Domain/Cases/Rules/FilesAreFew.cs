using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A case has a handful of files, not an archive.</summary>
internal sealed record FilesAreFew(int Files)
    : Rule(IntakeErrorCodes.TooManyFiles, "files")
{
    public const int Most = 20;

    public override bool IsBroken => Files >= Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
