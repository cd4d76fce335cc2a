using System.Text.RegularExpressions;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>Whom to ask is an office with a telephone on a desk, or a short number, not somebody's own.</summary>
internal sealed partial record PhoneIsOfAnOffice(string Phone)
    : Rule(TrackingCardErrorCodes.PhoneNotOfAnOffice, "askPhone")
{
    public override bool IsBroken => !Number().IsMatch(Phone);

    [GeneratedRegex(@"\A(?:0[0-9]{2,3}[- ]?)?[2-9][0-9]{6,7}(?:[-转][0-9]{1,6})?\z|\A(?:0[0-9]{2,3}[- ]?)?[19][0-9]{4}\z|\A400[- ]?[0-9]{3,4}[- ]?[0-9]{3,4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
