using System.Security.Cryptography;
using System.Text;
using Governance.Halls.Domain.Duty.Rotation;

namespace Governance.Halls.Domain.Duty;

/// <summary>What a plan would do.</summary>
/// <param name="Turns">The days that it settles, whether they change or stay.</param>
/// <param name="All">All days looked at, those gone by too.</param>
/// <param name="Dropped">Planned days on which the hall does not work any more.</param>
/// <param name="Left">Days for which nobody was found.</param>
internal sealed record RosterProposal(
    IReadOnlyList<RotationTurn> Turns, IReadOnlyList<RotationTurn> All, IReadOnlyList<DateOnly> Dropped, IReadOnlyList<DateOnly>? Left = null)
{
    private const int Length = 16;

    /// <summary>Equal for two that do the same.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (var turn in Turns)
        {
            text.Append(turn.Day.ToString("O")).Append(turn.StaffId).Append(turn.StandInId);
        }

        text.AppendJoin(',', Dropped.Concat(Left ?? []).Select(day => day.ToString("O")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }
}
