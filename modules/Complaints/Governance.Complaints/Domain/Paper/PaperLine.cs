using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Paper;

/// <summary>A line of a paper book that was taken over. The key (hall, book, year, number, digest of the line) keeps it from being taken twice.</summary>
internal sealed class PaperLine : Entity<Guid>, IMultiTenant, IAppendOnly
{
    /// <summary>A line of the register is known by its number alone.</summary>
    public const string OfTheRegister = "-";

    private PaperLine()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public PaperBook Book { get; private set; }

    public int Year { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>Tells the lines of the work record book about one case apart.</summary>
    public string Line { get; private set; } = "";

    /// <summary>What the line said, as a digest under a key of the program: so that it can be told whether it says the same today.</summary>
    public string Digest { get; private set; } = "";

    public Guid CaseId { get; private set; }

    public Guid ImportId { get; private set; }

    public static PaperLine Of(CaseAct act, PaperImport import, Complaint complaint, PaperOrigin origin, string digest) => new()
    {
        Id = act.Guids.Create(),
        HallId = complaint.HallId,
        Book = origin.Book,
        Year = origin.Year,
        Number = origin.Number,
        Line = origin.Book == PaperBook.Register ? OfTheRegister : digest,
        Digest = digest,
        CaseId = complaint.Id,
        ImportId = import.Id,
    };
}
