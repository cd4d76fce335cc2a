using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WhatAWindowOwes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "complaints_assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Requester = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Visit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RequestedByAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HelperId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HelperName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Team = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AppointmentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AppointmentUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConsentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ConsentBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ConsentHow = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Steps = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Level = table.Column<int>(type: "INTEGER", nullable: true),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_assistance", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_assistance_days",
                columns: table => new
                {
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_assistance_days", x => new { x.HallId, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "complaints_assistance_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ActorKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1300, nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_assistance_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_assistance_people",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_assistance_people", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_refusal_deltas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WindowName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    Counts_Approved = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Overturned = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_RepliesLate = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_RepliesMet = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ReplyNotes = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Reported = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_RequirementsNotes = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Signposts = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Unreported = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_refusal_deltas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_refusal_marks",
                columns: table => new
                {
                    RefusalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_refusal_marks", x => new { x.RefusalId, x.Mark });
                });

            migrationBuilder.CreateTable(
                name: "complaints_refusal_tallies",
                columns: table => new
                {
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Span = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Counts_Approved = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Overturned = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_RepliesLate = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_RepliesMet = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ReplyNotes = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Reported = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_RequirementsNotes = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Signposts = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Unreported = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_refusal_tallies", x => new { x.HallId, x.PartId, x.Part, x.Span, x.From });
                });

            migrationBuilder.CreateTable(
                name: "complaints_refusals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WindowName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Asked = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    Alternative = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Paper = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SignpostBody = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SignpostPlace = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignpostTelephone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Missing = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    TakenFirst = table.Column<bool>(type: "INTEGER", nullable: false),
                    Promised = table.Column<bool>(type: "INTEGER", nullable: false),
                    Helped = table.Column<bool>(type: "INTEGER", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReportedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReportedByAccount = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    DecisionRequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RepliedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReplyRequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_refusals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_refused_persons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RefusalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_refused_persons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_tracking_cards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WindowName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ToldById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToldByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Told = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    NextWindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NextPlace = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskOffice = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskPhone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RevisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Visits = table.Column<int>(type: "INTEGER", nullable: false),
                    Violations = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 1600, nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tracking_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_tracking_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ByStaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Brought = table.Column<int>(type: "INTEGER", nullable: false),
                    Waived = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Succeeded = table.Column<bool>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tracking_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_tracking_keys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    X = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Y = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Private = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tracking_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_tracking_violations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardNumber = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Paper = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ToldById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToldByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AskedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tracking_violations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_tracking_visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Succeeded = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tracking_visits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_unreported_refusals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WindowName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    NotedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_unreported_refusals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints_assistance_holdings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    HelperId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HelperName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    To = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_assistance_holdings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_assistance_holdings_complaints_assistance_OrderId",
                        column: x => x.OrderId,
                        principalTable: "complaints_assistance",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaints_refusal_promises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RefusalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_complaints_refusal_promises", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_refusal_promises_complaints_refusals_RefusalId",
                        column: x => x.RefusalId,
                        principalTable: "complaints_refusals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaints_tracking_papers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tracking_papers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_tracking_papers_complaints_tracking_cards_CardId",
                        column: x => x.CardId,
                        principalTable: "complaints_tracking_cards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_Number",
                table: "complaints_assistance",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_DoneAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_HallId_DoneAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "HallId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_HallId_State_AppointmentAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "HallId", "State", "AppointmentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_HallId_State_ConsentAt_RequestedAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "HallId", "State", "ConsentAt", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_HallId_State_RequestedAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "HallId", "State", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_HelperId_DoneAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "HelperId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_HelperId_State_AppointmentAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "HelperId", "State", "AppointmentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_RequestId",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_State_AppointmentAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "State", "AppointmentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_State_ConsentAt_RequestedAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "State", "ConsentAt", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_TenantId_State_RequestedAt",
                table: "complaints_assistance",
                columns: new[] { "TenantId", "State", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_entries_OrderId_Number",
                table: "complaints_assistance_entries",
                columns: new[] { "OrderId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_entries_OrderId_RequestId",
                table: "complaints_assistance_entries",
                columns: new[] { "OrderId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_holdings_OrderId_Ordinal",
                table: "complaints_assistance_holdings",
                columns: new[] { "OrderId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_assistance_people_OrderId_Part_Ordinal",
                table: "complaints_assistance_people",
                columns: new[] { "OrderId", "Part", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusal_deltas_TenantId_HallId",
                table: "complaints_refusal_deltas",
                columns: new[] { "TenantId", "HallId" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusal_promises_NextAt",
                table: "complaints_refusal_promises",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusal_promises_RefusalId",
                table: "complaints_refusal_promises",
                column: "RefusalId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusal_promises_TenantId_HallId_State_DueAt",
                table: "complaints_refusal_promises",
                columns: new[] { "TenantId", "HallId", "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusal_promises_TenantId_State_DueAt",
                table: "complaints_refusal_promises",
                columns: new[] { "TenantId", "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusal_tallies_TenantId_HallId_Span_From",
                table: "complaints_refusal_tallies",
                columns: new[] { "TenantId", "HallId", "Span", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusal_tallies_TenantId_Span_From",
                table: "complaints_refusal_tallies",
                columns: new[] { "TenantId", "Span", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusals_Number",
                table: "complaints_refusals",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusals_TenantId_HallId_ReportedOn",
                table: "complaints_refusals",
                columns: new[] { "TenantId", "HallId", "ReportedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusals_TenantId_HallId_State_ReportedAt",
                table: "complaints_refusals",
                columns: new[] { "TenantId", "HallId", "State", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusals_TenantId_RequestId",
                table: "complaints_refusals",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refusals_TenantId_State_ReportedAt",
                table: "complaints_refusals",
                columns: new[] { "TenantId", "State", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_refused_persons_RefusalId",
                table: "complaints_refused_persons",
                column: "RefusalId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_cards_Number",
                table: "complaints_tracking_cards",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_cards_TenantId_HallId_State_IssuedAt",
                table: "complaints_tracking_cards",
                columns: new[] { "TenantId", "HallId", "State", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_cards_TenantId_State_IssuedAt",
                table: "complaints_tracking_cards",
                columns: new[] { "TenantId", "State", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_entries_CardId_Revision",
                table: "complaints_tracking_entries",
                columns: new[] { "CardId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_entries_TenantId_RequestId",
                table: "complaints_tracking_entries",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_keys_KeyId",
                table: "complaints_tracking_keys",
                column: "KeyId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_keys_TenantId_Ordinal",
                table: "complaints_tracking_keys",
                columns: new[] { "TenantId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_papers_CardId",
                table: "complaints_tracking_papers",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_violations_CardId",
                table: "complaints_tracking_violations",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_violations_TenantId_AskedAt",
                table: "complaints_tracking_violations",
                columns: new[] { "TenantId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_violations_TenantId_HallId_AskedAt",
                table: "complaints_tracking_violations",
                columns: new[] { "TenantId", "HallId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_violations_TenantId_Month_HallId_ItemId",
                table: "complaints_tracking_violations",
                columns: new[] { "TenantId", "Month", "HallId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_visits_CardId_Ordinal",
                table: "complaints_tracking_visits",
                columns: new[] { "CardId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tracking_visits_TenantId_Month_Ordinal_HallId_ItemId_Succeeded",
                table: "complaints_tracking_visits",
                columns: new[] { "TenantId", "Month", "Ordinal", "HallId", "ItemId", "Succeeded" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_unreported_refusals_CaseId",
                table: "complaints_unreported_refusals",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_unreported_refusals_TenantId_HallId_NotedAt",
                table: "complaints_unreported_refusals",
                columns: new[] { "TenantId", "HallId", "NotedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_unreported_refusals_TenantId_NotedAt",
                table: "complaints_unreported_refusals",
                columns: new[] { "TenantId", "NotedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaints_assistance_days");

            migrationBuilder.DropTable(
                name: "complaints_assistance_entries");

            migrationBuilder.DropTable(
                name: "complaints_assistance_holdings");

            migrationBuilder.DropTable(
                name: "complaints_assistance_people");

            migrationBuilder.DropTable(
                name: "complaints_refusal_deltas");

            migrationBuilder.DropTable(
                name: "complaints_refusal_marks");

            migrationBuilder.DropTable(
                name: "complaints_refusal_promises");

            migrationBuilder.DropTable(
                name: "complaints_refusal_tallies");

            migrationBuilder.DropTable(
                name: "complaints_refused_persons");

            migrationBuilder.DropTable(
                name: "complaints_tracking_entries");

            migrationBuilder.DropTable(
                name: "complaints_tracking_keys");

            migrationBuilder.DropTable(
                name: "complaints_tracking_papers");

            migrationBuilder.DropTable(
                name: "complaints_tracking_violations");

            migrationBuilder.DropTable(
                name: "complaints_tracking_visits");

            migrationBuilder.DropTable(
                name: "complaints_unreported_refusals");

            migrationBuilder.DropTable(
                name: "complaints_assistance");

            migrationBuilder.DropTable(
                name: "complaints_refusals");

            migrationBuilder.DropTable(
                name: "complaints_tracking_cards");
        }
    }
}
