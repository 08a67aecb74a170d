-- id: kernel-current
-- title: The kernel that runs is the newest one installed
-- title[zh_CN]: 正在运行的内核是已安装的最新内核
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a gbt22239:7.1.10.5 zicha:RA103
--     zicha:RB073 zicha:RB122
-- when: SELECT 1 FROM os WHERE kernel IS NOT NULL AND EXISTS (SELECT 1 FROM packages WHERE name
--     GLOB 'linux-image-[0-9]*' AND status = 'installed')
-- key: running
-- why: A kernel update does nothing until the host is restarted: until then every local account can
--     still use the holes that it closes.
-- why[zh_CN]: 内核更新在重启之前不起作用：在此之前，任何本地账户仍可利用它所修补的漏洞提升权限。
-- fix: Restart the host in the next maintenance window: {running} runs, {newest} ({version}) is
--     installed.
-- fix[zh_CN]: 在下一个维护窗口重启主机：正在运行 {running}，已安装 {newest}（{version}）。
WITH kernel AS (
  SELECT substr(name, length('linux-image-') + 1) AS release, version FROM packages
  WHERE name GLOB 'linux-image-[0-9]*' AND name NOT GLOB '*-dbg' AND status = 'installed')
SELECT os.kernel AS running, newest.release AS newest, newest.version
FROM os JOIN kernel newest LEFT JOIN kernel own ON own.release = os.kernel
WHERE NOT EXISTS (SELECT 1 FROM kernel
                  WHERE version_compare(kernel.version, newest.version, 'dpkg') > 0)
  -- One that is no longer installed has no version: its name tells.
  AND CASE WHEN own.version IS NULL THEN version_compare(newest.release, os.kernel, 'dpkg') > 0
           ELSE version_compare(newest.version, own.version, 'dpkg') > 0 END
GROUP BY newest.version;
