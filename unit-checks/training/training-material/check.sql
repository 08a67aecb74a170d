-- id: training-material
-- title: Trainings of the last year have their material on file
-- title[zh_CN]: 近一年的培训均留存材料
-- severity: low
-- area: training
-- controls: selfeval:SE48 selfeval:SE49 gbt22239:8.1.8.3.b
-- when: SELECT 1 FROM trainings WHERE held_on >= date('now', '-1 year')
-- key: id
-- why: Without slides and signature list a training is a claim.
-- why[zh_CN]: 没有课件和签到表，就无法证明培训过。
-- fix: File the material of {subject} ({held_on}) and name it in the training.
-- fix[zh_CN]: 归档 {subject}（{held_on}）的培训材料并在记录中引用。
SELECT id, subject, held_on FROM trainings
WHERE material IS NULL AND held_on BETWEEN date('now', '-1 year') AND date('now', '-14 days');
