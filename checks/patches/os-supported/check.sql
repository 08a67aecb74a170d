-- id: os-supported
-- title: The operating system's release still gets security updates
-- title[zh_CN]: 操作系统版本仍在安全更新支持期内
-- severity: high
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a gbt22239:7.1.10.5 zicha:RA103 selfeval:SE30
--     zicha:RB073
-- param notice_days: 0 | report it this many days before support ends
-- param notice_days[zh_CN]: 提前多少天提示支持即将结束
-- when: SELECT 1 FROM os WHERE version_id IS NOT NULL AND lower(id) IN ('debian', 'ubuntu',
--     'centos', 'rhel', 'rocky', 'almalinux', 'openeuler')
-- key: name release
-- same-as: xccdf:installed_OS_is_vendor_supported
-- why: Holes that are found from that day on stay open for ever, and no check of pending updates
--     can show them.
-- why[zh_CN]: 自停止支持之日起，新发现的漏洞将永远得不到修补，而且任何“待装更新”检查都看不出来。
-- fix: Plan the change of {name} {release} (last day of support: {last_day}) to a supported
--     release; until then let only the hosts that need it reach this one, or buy the maker's
--     extended support and record it as a waiver.
-- fix[zh_CN]: 制定 {name} {release}（支持截止：{last_day}）的升级计划；升级前只允许必要的主机访问本机，或购买厂商延长支持并登记豁免。
WITH support(id, release, last_day) AS (VALUES
  -- Last day of public security updates, Debian's LTS included; paid extensions are not.
  -- From distro-info-data 0.58+deb12u6 and the makers' pages, November 2026.
  ('debian', '7', '2018-05-31'), ('debian', '8', '2020-06-30'), ('debian', '9', '2022-06-30'),
  ('debian', '10', '2024-06-30'), ('debian', '11', '2026-08-31'), ('debian', '12', '2028-06-30'),
  ('debian', '13', '2030-06-30'),
  ('ubuntu', '12.04', '2017-04-28'), ('ubuntu', '14.04', '2019-04-25'), ('ubuntu', '16.04', '2021-04-30'),
  ('ubuntu', '18.04', '2023-05-31'), ('ubuntu', '20.04', '2025-05-29'), ('ubuntu', '22.04', '2027-06-01'),
  ('ubuntu', '24.04', '2029-05-31'), ('ubuntu', '24.10', '2025-07-10'), ('ubuntu', '25.04', '2026-01-15'),
  ('ubuntu', '25.10', '2026-07-09'), ('ubuntu', '26.04', '2031-05-29'),
  ('centos', '6', '2020-11-30'), ('centos', '7', '2024-06-30'), ('centos', '8', '2021-12-31'),
  ('centos-stream', '8', '2024-05-31'), ('centos-stream', '9', '2027-05-31'),
  ('centos-stream', '10', '2030-05-31'),
  ('rhel', '6', '2020-11-30'), ('rhel', '7', '2024-06-30'), ('rhel', '8', '2029-05-31'),
  ('rhel', '9', '2032-05-31'), ('rhel', '10', '2035-05-31'),
  ('rocky', '8', '2029-05-31'), ('rocky', '9', '2032-05-31'), ('rocky', '10', '2035-05-31'),
  ('almalinux', '8', '2029-03-01'), ('almalinux', '9', '2032-05-31'), ('almalinux', '10', '2035-05-31'),
  ('openeuler', '20.03 (LTS)', '2021-03-31'), ('openeuler', '20.03 (LTS-SP1)', '2022-12-31'),
  ('openeuler', '20.03 (LTS-SP2)', '2022-04-30'), ('openeuler', '20.03 (LTS-SP3)', '2023-12-31'),
  ('openeuler', '20.03 (LTS-SP4)', '2025-11-30'), ('openeuler', '22.03 (LTS)', '2024-03-31'),
  ('openeuler', '22.03 (LTS-SP1)', '2024-12-31'), ('openeuler', '22.03 (LTS-SP2)', '2024-03-31'),
  ('openeuler', '22.03 (LTS-SP3)', '2025-12-31'), ('openeuler', '22.03 (LTS-SP4)', '2026-06-30'),
  ('openeuler', '23.03', '2023-09-30'), ('openeuler', '23.09', '2024-03-31'),
  ('openeuler', '24.03 (LTS)', '2026-05-31'), ('openeuler', '24.03 (LTS-SP1)', '2026-12-31'),
  ('openeuler', '24.03 (LTS-SP2)', '2026-03-31'), ('openeuler', '24.03 (LTS-SP3)', '2027-12-31'),
  ('openeuler', '24.03 (LTS-SP4)', '2027-03-31'), ('openeuler', '24.09', '2025-03-31'),
  ('openeuler', '25.03', '2025-09-30'), ('openeuler', '25.09', '2026-03-31'),
  ('openeuler', '26.09', '2027-03-31')),
here AS (
  SELECT name, path,
         CASE WHEN id = 'centos' AND name LIKE '%stream%' THEN 'centos-stream' ELSE lower(id) END AS id,
         CASE WHEN lower(id) = 'openeuler' THEN version WHEN id = 'ubuntu' THEN version_id
              ELSE substr(version_id, 1, instr(version_id || '.', '.') - 1) END AS release
  FROM os)
SELECT here.name, here.release, coalesce(s.last_day, 'years ago') AS last_day, here.path
FROM here LEFT JOIN support s ON s.id = here.id AND s.release = here.release
-- Of Ubuntu only those are listed that somebody still uses: what is not listed and
-- older than the newest is out of support.
WHERE CASE WHEN s.last_day IS NOT NULL THEN days_between('now', s.last_day) < :notice_days - 1
           ELSE here.id <> 'openeuler' AND EXISTS (
             SELECT 1 FROM support WHERE support.id = here.id
               AND version_compare(support.release, here.release, 'dpkg') > 0) END;
