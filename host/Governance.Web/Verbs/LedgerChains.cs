using Governance.Complaints.Contracts;

namespace Governance.Web.Verbs;

/// <summary>The ledgers of cases, as the command line speaks of them.</summary>
internal static class LedgerChains
{
    /// <returns>Whether all of them hold.</returns>
    public static async Task<bool> VerifyAsync(IServiceProvider services)
    {
        var (ledgers, entries, whole) = (0, 0L, true);
        await foreach (var finding in services.GetRequiredService<ILedgerVerification>().VerifyAsync(CancellationToken.None))
        {
            (ledgers, entries) = (ledgers + 1, entries + finding.Entries);
            if (finding.FirstBad is { } flaw)
            {
                whole = false;
                Console.WriteLine($"台账：{finding.TenantCode} {Where(flaw)}：{Words(flaw.Kind)}。");
            }
        }

        if (whole)
        {
            Console.WriteLine($"台账：{ledgers} 个市县共 {entries} 条，首尾相接，与封条和省里留存的一致。");
        }

        return whole;
    }

    private static string Where(LedgerFlaw flaw)
    {
        string?[] parts =
        [
            flaw.SealNumber is { } seal ? $"第 {seal} 个封条" : null,
            flaw.CaseNumber is { } number ? $"编号 {number}" : null,
            flaw.EntryNumber is { } entry ? $"第 {entry} 条" : null,
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    private static string Words(LedgerFlawKind kind) => kind switch
    {
        LedgerFlawKind.EntryAltered => "内容被改过",
        LedgerFlawKind.EntryUnreadable => "读不出来，被改过",
        LedgerFlawKind.EntryMissing => "缺了、多了或换过次序",
        LedgerFlawKind.EntryUnchained => "和前一条接不上",
        LedgerFlawKind.CaseEndsElsewhere => "和件上记的末条不一致，末尾被删过或添过",
        LedgerFlawKind.CaseAltered => "件上的内容和台账不一致",
        LedgerFlawKind.CaseMissing => "找不到这件事",
        LedgerFlawKind.SealMissing => "封条缺了或换过次序",
        LedgerFlawKind.SealAltered => "封条对不上，它或它封的内容被改过",
        LedgerFlawKind.SealUnknown => "这一条的封条找不到",
        LedgerFlawKind.WitnessContradicts => "和省里留存的封条不一致，台账被删短或换过",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
