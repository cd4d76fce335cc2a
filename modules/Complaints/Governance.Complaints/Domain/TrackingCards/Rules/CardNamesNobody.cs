using System.Text.RegularExpressions;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A card can be lost: no number of an identity card and no mobile number stands in its words.</summary>
internal sealed partial record CardNamesNobody(string TextField, string? Text)
    : Rule(TrackingCardErrorCodes.PersonalData, TextField)
{
    public override bool IsBroken => Text is not null && Numbers().IsMatch(Text.Normalize(System.Text.NormalizationForm.FormKC).Replace(" ", "").Replace("-", ""));

    [GeneratedRegex("(?:^|[^0-9])(?:1[3-9][0-9]{9}|[1-9][0-9]{16}[0-9Xx])(?:[^0-9]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}
