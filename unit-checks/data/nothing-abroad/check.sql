-- id: nothing-abroad
-- title: No backup, data or system is kept abroad
-- title[zh_CN]: 备份、数据和系统均不在境外
-- severity: high
-- area: data
-- controls: selfeval:SE43 gbt22239:8.1.4.9.b
-- when: SELECT 1 FROM backups UNION ALL SELECT 1 FROM data_items UNION ALL SELECT 1 FROM systems
-- key: kind id
-- why: Personal data of patients may not leave the country without an assessment.
-- why[zh_CN]: 患者个人信息未经评估不得出境。
-- fix: Bring {id} back into the country.
-- fix[zh_CN]: 将 {id}（{kind}）迁回境内。
SELECT 'backups' AS kind, id FROM backups WHERE is_abroad = 1
UNION ALL SELECT 'data_items', id FROM data_items WHERE place = 'abroad'
UNION ALL SELECT 'systems', id FROM systems WHERE hosted = 'abroad' AND coalesce(status, 'running') = 'running'
UNION ALL SELECT 'suppliers', id FROM suppliers WHERE gets_data = 'foreign';
