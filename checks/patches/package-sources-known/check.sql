-- id: package-sources-known
-- title: Software comes from the distribution and the unit's own mirror
-- title[zh_CN]: 软件只来自发行版官方源和本单位镜像
-- severity: low
-- area: patches
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142 zicha:RA184 zicha:RA118
-- param own: none | hosts of the unit's own mirrors, as a shell pattern: *.hospital.example
-- param own[zh_CN]: 本单位镜像的主机名，可用通配符：*.hospital.example
-- key: path line uri
-- why: Each further repository may replace any program of this host with the next update, and
--     somebody outside decides what is in it.
-- why[zh_CN]: 每多一个第三方软件源，就多一个外部人员能在下次更新时替换本机任何程序。
-- fix: If nobody can say who needs {uri} and why, remove it from {path}:{line}; else set the
--     parameter own to the host of the unit's mirror, or record a waiver.
-- fix[zh_CN]: 若无人能说明为何需要 {uri}，从 {path}:{line} 中删除；否则将参数 own 设为本单位镜像的主机名，或登记豁免。
SELECT uri, host, suite, path, line FROM package_sources
WHERE is_enabled AND NOT is_local AND host NOT GLOB :own
  AND NOT host REGEXP '(^|\.)(debian\.(org|net)|ubuntu\.com|kylinos\.cn|kylinos\.com|chinauos\.com|uniontech\.com|deepin\.(com|org)|openeuler\.(org|openatom\.cn)|openanolis\.cn|redhat\.com|centos\.org|rockylinux\.org|almalinux\.org|fedoraproject\.org|opensuse\.org|suse\.com|oracle\.com)$'
  AND NOT host REGEXP '^(mirrors?|repo)\.[a-z0-9.-]+\.(edu\.cn|com)$'
ORDER BY path, line;
