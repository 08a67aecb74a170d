-- id: vulnerabilities-moderate
-- title: No vulnerability is open that a newer package closes
-- title[zh_CN]: 没有可通过升级修补的一般漏洞
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a gbt22239:7.1.10.5
--     zicha:RA103 zicha:RA104 zicha:RB038 zicha:RB073 zicha:RB122
-- when: SELECT 1 FROM feeds WHERE is_for_host
-- key: package
-- why: Each one alone does little, several together lead from a web page to the database; and for
--     some nobody has said yet how severe they are.
-- why[zh_CN]: 单个一般漏洞危害有限，几个组合起来就可能从网页一路打到数据库；其中一些的严重程度尚无定论。
-- fix: Take it along with the next round of updates: apt-get install --only-upgrade {packages}
--     (RHEL family: dnf upgrade {packages}). It closes {ids}.
-- fix[zh_CN]: 随下一轮补丁一并更新：apt-get install --only-upgrade {packages}（RHEL 系：dnf upgrade {packages}）。可修补：{ids}。
SELECT package, packages, installed_version, count(DISTINCT id) AS n, group_concat(DISTINCT id) AS ids
FROM vulnerabilities
WHERE fixed_version IS NOT NULL AND coalesce(severity, 'medium') IN ('medium', 'low')
GROUP BY package, packages, installed_version ORDER BY n DESC, package;
