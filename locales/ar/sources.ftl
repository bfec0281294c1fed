### For those who run the app: where the content comes from, and how sure it is.

sources-title = من أين هذا
sources-intro = لمن يديرون هذا التطبيق. اتصل بكل رقم قبل أن تعتمد عليه، ثم كل ستة أشهر.
sources-one-count = { $count } من { $total } رقمًا وُجدت في مصدر واحد فقط.
sources-one-only = أظهر هذه فقط
sources-directory = قائمة الأماكن
sources-digest = بصمة القائمة: { $digest }
sources-steps = الخطوات الأولى
sources-card = خطوات البطاقة، للمحررين (بالإنجليزية)
sources-compiled = جُمع في { $date } من مصادر عامة.
