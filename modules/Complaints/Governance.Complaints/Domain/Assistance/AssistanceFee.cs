using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Domain.Assistance;

/// <summary>Help costs nothing (the province's measures of 2019-05-04: free 帮办代办 windows). Nobody can enter a fee, under whatever name; it is refused and not left out.</summary>
internal static class AssistanceFee
{
    private static readonly string[] Names =
    [
        "fee", "fees", "price", "amount", "charge", "charges", "cost", "costs", "payment", "paid", "tip", "money", "yuan", "feeYuan",
        "费用", "收费", "价格", "金额", "工本费", "服务费",
    ];

    /// <exception cref="InvalidInputException">One of the names is that of a fee (<see cref="AssistanceErrorCodes.FreeOfCharge"/>).</exception>
    public static void RequireNone(IEnumerable<string>? names)
    {
        if (names?.FirstOrDefault(IsOfAFee) is { } name)
        {
            throw new InvalidInputException(name, AssistanceErrorCodes.FreeOfCharge);
        }
    }

    private static bool IsOfAFee(string name) => Names.Contains(name.Split('.')[^1], StringComparer.OrdinalIgnoreCase);
}
