using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Complaints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "complaints_cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Passes = table.Column<int>(type: "INTEGER", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Wanted = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Causes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WindowName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AgainstDepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgainstDepartmentName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OnBehalf = table.Column<bool>(type: "INTEGER", nullable: false),
                    Complex = table.Column<bool>(type: "INTEGER", nullable: false),
                    Shielded = table.Column<bool>(type: "INTEGER", nullable: false),
                    RevealAfter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ShieldedDepartments = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CertificateIssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnswerBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RegisteredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    PausedFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FirstDepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HolderDepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HeldSince = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Transfers = table.Column<int>(type: "INTEGER", nullable: false),
                    Returns = table.Column<int>(type: "INTEGER", nullable: false),
                    EscalationStep = table.Column<int>(type: "INTEGER", nullable: false),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredInTime = table.Column<bool>(type: "INTEGER", nullable: true),
                    HandedTo = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Satisfaction = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExtensionAsked = table.Column<int>(type: "INTEGER", nullable: true),
                    ExtensionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Extended = table.Column<bool>(type: "INTEGER", nullable: false),
                    Supervisions = table.Column<int>(type: "INTEGER", nullable: false),
                    Files = table.Column<int>(type: "INTEGER", nullable: false),
                    LedgerNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LedgerHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_code_tries",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Wrong = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_code_tries", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "complaints_complainants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    IdNumber = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WeChat = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Helper = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PhoneIndex = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_complainants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_deadline_marks",
                columns: table => new
                {
                    DeadlineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_deadline_marks", x => new { x.DeadlineId, x.Turn, x.Mark });
                });

            migrationBuilder.CreateTable(
                name: "complaints_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_identity_looks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Granted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_identity_looks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_ledger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ActorKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ActorDepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SealNumber = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_ledger", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_ledger_seals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_ledger_seals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_ledger_witnesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_ledger_witnesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_links",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LinkedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_links", x => new { x.CaseId, x.OtherId });
                });

            migrationBuilder.CreateTable(
                name: "complaints_messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    LeaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    AudienceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SeenBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_supervisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Trigger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OrderedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_supervisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_tallies",
                columns: table => new
                {
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Span = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Counts_Answered = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_AnsweredInTime = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Explained = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Open = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_OutOfScope = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_OverdueNow = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Rated = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Received = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_RedCards = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Reopened = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Resolved = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ResolvedOnTheSpot = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Satisfied = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Withdrawn = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_YellowCards = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tallies", x => new { x.ScopeId, x.Span, x.From, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "complaints_tally_deltas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    Counts_Answered = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_AnsweredInTime = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Explained = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Open = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_OutOfScope = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_OverdueNow = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Rated = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Received = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_RedCards = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Reopened = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Resolved = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ResolvedOnTheSpot = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Satisfied = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Withdrawn = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_YellowCards = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tally_deltas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reporting_ledger_heads",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Entries = table.Column<long>(type: "INTEGER", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_ledger_heads", x => new { x.TenantId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "complaints_deadlines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WorkOrderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WorkingDays = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Days = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    RulesVersion = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    RemindAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    YellowAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_deadlines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_deadlines_complaints_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "complaints_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaints_holdings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    To = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_holdings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_holdings_complaints_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "complaints_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaints_pauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BegunAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_pauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_pauses_complaints_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "complaints_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaints_work_orders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DepartmentName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Leads = table.Column<bool>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Instruction = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ForGood = table.Column<bool>(type: "INTEGER", nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ReturnUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_work_orders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_work_orders_complaints_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "complaints_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_Number",
                table: "complaints_cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_DueAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_HallId_DueAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "HallId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_HallId_PausedFor",
                table: "complaints_cases",
                columns: new[] { "TenantId", "HallId", "PausedFor" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_HallId_RegisteredAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "HallId", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_HallId_State_RegisteredAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "HallId", "State", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_PausedFor",
                table: "complaints_cases",
                columns: new[] { "TenantId", "PausedFor" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_RegisteredAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_State_RegisteredAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "State", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_code_tries_Since",
                table: "complaints_code_tries",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_complainants_CaseId",
                table: "complaints_complainants",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_complainants_TenantId_PhoneIndex",
                table: "complaints_complainants",
                columns: new[] { "TenantId", "PhoneIndex" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadline_marks_TenantId",
                table: "complaints_deadline_marks",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadlines_CaseId",
                table: "complaints_deadlines",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadlines_NextAt",
                table: "complaints_deadlines",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadlines_TenantId",
                table: "complaints_deadlines",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_files_CaseId_AddedAt",
                table: "complaints_files",
                columns: new[] { "CaseId", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_files_TenantId",
                table: "complaints_files",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_holdings_CaseId_Ordinal",
                table: "complaints_holdings",
                columns: new[] { "CaseId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_holdings_TenantId_DepartmentId_To",
                table: "complaints_holdings",
                columns: new[] { "TenantId", "DepartmentId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_identity_looks_CaseId_At",
                table: "complaints_identity_looks",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_identity_looks_TenantId",
                table: "complaints_identity_looks",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_CaseId_Number",
                table: "complaints_ledger",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_RequestId_Change",
                table: "complaints_ledger",
                columns: new[] { "RequestId", "Change" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_TenantId_HallId_On_Id",
                table: "complaints_ledger",
                columns: new[] { "TenantId", "HallId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_TenantId_On_Id",
                table: "complaints_ledger",
                columns: new[] { "TenantId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_TenantId_SealNumber_Id",
                table: "complaints_ledger",
                columns: new[] { "TenantId", "SealNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_seals_TenantId_Number",
                table: "complaints_ledger_seals",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_witnesses_TenantId",
                table: "complaints_ledger_witnesses",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_links_TenantId",
                table: "complaints_links",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_messages_CaseId_Kind_Ordinal",
                table: "complaints_messages",
                columns: new[] { "CaseId", "Kind", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_messages_NextTryAt",
                table: "complaints_messages",
                column: "NextTryAt");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_messages_TenantId_State_WrittenAt",
                table: "complaints_messages",
                columns: new[] { "TenantId", "State", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_notices_CaseId_Kind_Ordinal_AudienceId",
                table: "complaints_notices",
                columns: new[] { "CaseId", "Kind", "Ordinal", "AudienceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_notices_TenantId_AudienceId_SeenAt_At",
                table: "complaints_notices",
                columns: new[] { "TenantId", "AudienceId", "SeenAt", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_pauses_CaseId",
                table: "complaints_pauses",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_pauses_TenantId",
                table: "complaints_pauses",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_supervisions_CaseId_Trigger_Ordinal",
                table: "complaints_supervisions",
                columns: new[] { "CaseId", "Trigger", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_supervisions_TenantId_DepartmentId_OrderedAt",
                table: "complaints_supervisions",
                columns: new[] { "TenantId", "DepartmentId", "OrderedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_supervisions_TenantId_HallId_OrderedAt",
                table: "complaints_supervisions",
                columns: new[] { "TenantId", "HallId", "OrderedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_supervisions_TenantId_OrderedAt",
                table: "complaints_supervisions",
                columns: new[] { "TenantId", "OrderedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tallies_Span_From",
                table: "complaints_tallies",
                columns: new[] { "Span", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tallies_TenantId_ScopeId_Span_From",
                table: "complaints_tallies",
                columns: new[] { "TenantId", "ScopeId", "Span", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tally_deltas_TenantId_HallId",
                table: "complaints_tally_deltas",
                columns: new[] { "TenantId", "HallId" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_work_orders_CaseId",
                table: "complaints_work_orders",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_work_orders_TenantId_DepartmentId_State_DueAt",
                table: "complaints_work_orders",
                columns: new[] { "TenantId", "DepartmentId", "State", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaints_code_tries");

            migrationBuilder.DropTable(
                name: "complaints_complainants");

            migrationBuilder.DropTable(
                name: "complaints_deadline_marks");

            migrationBuilder.DropTable(
                name: "complaints_deadlines");

            migrationBuilder.DropTable(
                name: "complaints_files");

            migrationBuilder.DropTable(
                name: "complaints_holdings");

            migrationBuilder.DropTable(
                name: "complaints_identity_looks");

            migrationBuilder.DropTable(
                name: "complaints_ledger");

            migrationBuilder.DropTable(
                name: "complaints_ledger_seals");

            migrationBuilder.DropTable(
                name: "complaints_ledger_witnesses");

            migrationBuilder.DropTable(
                name: "complaints_links");

            migrationBuilder.DropTable(
                name: "complaints_messages");

            migrationBuilder.DropTable(
                name: "complaints_notices");

            migrationBuilder.DropTable(
                name: "complaints_pauses");

            migrationBuilder.DropTable(
                name: "complaints_supervisions");

            migrationBuilder.DropTable(
                name: "complaints_tallies");

            migrationBuilder.DropTable(
                name: "complaints_tally_deltas");

            migrationBuilder.DropTable(
                name: "complaints_work_orders");

            migrationBuilder.DropTable(
                name: "reporting_ledger_heads");

            migrationBuilder.DropTable(
                name: "complaints_cases");
        }
    }
}
