-- id: security-archive-listed
-- title: The host asks an archive for security updates
-- title[zh_CN]: 软件源配置中包含安全更新源
-- severity: high
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e zicha:RA103 zicha:RB073
-- when: SELECT 1 FROM os WHERE id IN ('debian', 'ubuntu')
-- key: problem
-- why: Without the security archive apt never hears of a security update, and the host looks up to
--     date for ever.
-- why[zh_CN]: 没有安全更新源，apt 就无从得知任何安全更新，主机看上去永远是“最新”的。
-- fix: Add the security suite of this release (Debian: deb
--     http://security.debian.org/debian-security CODENAME-security main, or its mirror inside the
--     network) to /etc/apt/sources.list and run apt-get update.
-- fix[zh_CN]: 在 /etc/apt/sources.list 中加入本版本的安全更新源（Debian：deb http://security.debian.org/debian-security 代号-security main，或内网镜像），然后执行 apt-get update。
SELECT CASE n WHEN 0 THEN 'no package lists: apt-get update never ran here'
       ELSE 'none of the package lists is of a security archive' END AS problem, n AS lists
FROM (SELECT count(*) AS n, coalesce(sum(is_security), 0) AS n_security FROM package_lists)
WHERE n_security = 0;
