-- id: apt-official-archives
-- title: The distribution's own archives and security archive are in use
-- title[zh_CN]: 使用发行版官方源及其安全更新源
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e zicha:RA103
-- when: SELECT 1 FROM files WHERE path = '/etc/apt'
-- key: problem
-- same-as: xccdf:apt_sources_list_official
-- why: Only the origin is sure to have a fix on the day it is out; a mirror has it when it was
--     copied.
-- why[zh_CN]: 只有官方源在修复发布当天必有更新，镜像要等同步之后才有。
-- fix: Add deb http://deb.debian.org/debian CODENAME main and deb
--     http://security.debian.org/debian-security CODENAME-security main (Ubuntu:
--     archive.ubuntu.com and security.ubuntu.com). Inside a closed network keep the mirror and
--     record a waiver.
-- fix[zh_CN]: 加入 deb http://deb.debian.org/debian 代号 main 和 deb http://security.debian.org/debian-security 代号-security main（Ubuntu：archive.ubuntu.com 和 security.ubuntu.com）。封闭内网保留镜像并登记豁免。
WITH official AS (
  SELECT suite FROM package_sources
  WHERE manager = 'apt' AND kind = 'deb' AND is_enabled
    AND host REGEXP '(^|\.)(debian\.org|ubuntu\.com)$')
SELECT 'the official archive is not among the repositories' AS problem
WHERE NOT EXISTS (SELECT 1 FROM official WHERE suite NOT LIKE '%-%' AND suite NOT LIKE '%/%')
UNION ALL
SELECT 'the official security archive is not among the repositories'
WHERE NOT EXISTS (SELECT 1 FROM official WHERE suite LIKE '%-security' OR suite LIKE '%/updates');
