-- id: integrity-watched
-- title: Something notices when programs and configuration are changed
-- title[zh_CN]: 有措施发现程序和配置被篡改
-- severity: low
-- area: integrity
-- controls: gbt22239:8.1.4.7.b gbt22239:8.1.4.6 gbt22239:7.1.4.6 zicha:RA106
-- key: problem
-- why: After a break-in the first question is what was changed; without a record of the healthy
--     state nobody can answer it, and the host has to be set up anew.
-- why[zh_CN]: 被入侵后首先要回答改动了什么；没有正常状态的记录就无从回答，只能重装。
-- fix: On a host that you trust: zicha baseline make --sign KEY, and keep the key elsewhere; or
--     set up AIDE.
-- fix[zh_CN]: 在可信的主机上执行 zicha baseline make --sign KEY，密钥另行保管；或部署 AIDE。
SELECT 'neither a baseline nor an integrity checker is there' AS problem
WHERE NOT EXISTS (SELECT 1 FROM baselines)
  AND NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('aide', 'tripwire', 'samhain', 'osquery', 'wazuh-agent', 'ossec-hids-agent', 'integrit')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
