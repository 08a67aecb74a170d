-- id: integrity-programs
-- title: Programs and libraries are as they were when somebody vouched for them
-- title[zh_CN]: 程序和库与基线一致
-- severity: high
-- area: integrity
-- controls: gbt22239:8.1.4.7.b gbt22239:8.1.4.6 gbt22239:7.1.4.6 zicha:RA106
-- key: path change
-- why: Outside of updates nobody has a reason to change programs; a changed sshd or library
--     writes down passwords or opens a back door.
-- why[zh_CN]: 除升级外无人有理由改动程序；被改动的 sshd 或库可能记录口令或留有后门。
-- fix: If an update or an administrator did it (compare the date with the log of packages), zicha
--     baseline accept {path}; else treat the host as broken into.
-- fix[zh_CN]: 若是升级或管理员所为（与软件包日志核对日期），执行 zicha baseline accept {path}；否则按主机被入侵处置。
/* That a file was written anew with the same content is no finding. */
SELECT path, change, coalesce(what, '-') AS what, modified_at, was_modified_at, user AS owner FROM integrity
WHERE coalesce(what, '') <> 'time'
  AND path REGEXP '^/(usr/|s?bin/|lib|opt/|boot/)';
