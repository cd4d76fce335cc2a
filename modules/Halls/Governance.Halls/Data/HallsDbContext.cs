using Governance.Halls.Application.Book;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Data;

internal sealed class HallsDbContext(DbContextOptions<HallsDbContext> options, GovernanceDbContextServices services, KnownBook known)
    : GovernanceDbContext(options, services)
{
    public DbSet<Hall> Halls => Set<Hall>();

    public DbSet<HallMechanism> Mechanisms => Set<HallMechanism>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<Window> Windows => Set<Window>();

    public DbSet<StaffMember> Staff => Set<StaffMember>();

    public DbSet<ServiceItem> Items => Set<ServiceItem>();

    public DbSet<ItemWindow> ItemWindows => Set<ItemWindow>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<PastState> PastStates => Set<PastState>();

    public DbSet<PastPlace> PastPlaces => Set<PastPlace>();

    public DbSet<HallHours> Hours => Set<HallHours>();

    public DbSet<HallClosure> Closures => Set<HallClosure>();

    public DbSet<DutyLeader> DutyLeaders => Set<DutyLeader>();

    public DbSet<DutyDay> DutyDays => Set<DutyDay>();

    public DbSet<DutyLeave> DutyLeaves => Set<DutyLeave>();

    public DbSet<DutySwap> DutySwaps => Set<DutySwap>();

    public DbSet<DutyAttendance> Attendances => Set<DutyAttendance>();

    public DbSet<DutyFact> DutyFacts => Set<DutyFact>();

    public DbSet<DutyRemark> DutyRemarks => Set<DutyRemark>();

    public DbSet<DutyFeed> DutyFeeds => Set<DutyFeed>();

    public DbSet<RatingDevice> Devices => Set<RatingDevice>();

    public DbSet<RefusedAttempt> RefusedAttempts => Set<RefusedAttempt>();

    protected override void Saved() => known.Forget();

    protected override void ConfigureModule(ModelBuilder modelBuilder) => modelBuilder.ConfigureHalls();
}
